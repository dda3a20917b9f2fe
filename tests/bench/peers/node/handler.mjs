// The sign function again, as one would write it for Node: the same checks, tag, sealing, items and requests.
import { createCipheriv, createHmac, hkdfSync, randomBytes, randomUUID } from "node:crypto";
import { domainToASCII } from "node:url";
import { BatchGetItemCommand, DynamoDBClient, TransactWriteItemsCommand } from "@aws-sdk/client-dynamodb";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import rules from "../../../../events/email_domains.json" with { type: "json" };

const env = process.env;
// The SDK keeps connections alive by itself; the limits are those of our own client.
const dynamodb = new DynamoDBClient({
  region: env.AWS_REGION,
  endpoint: env.AWS_ENDPOINT_URL,
  maxAttempts: 4,
  credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID, secretAccessKey: env.AWS_SECRET_ACCESS_KEY },
  requestHandler: new NodeHttpHandler({ requestTimeout: 2_000 }),
});

const derive = (key, salt, info) => Buffer.from(hkdfSync("sha256", key, salt, info, 32));
const secret = env.DEPLOYMENT_SECRET.trim();
const tagKey = derive(secret, "", "countersign/tags/1");
const sealingRoot = derive(secret, "", "countersign/sealing/1");

const MAX_BODY = 64 * 1024;
const LONGEST = { given_name: 80, family_name: 80, email: 254, country: 2, city: 80, occupation: 120, comment: 500 };
const REQUIRED = new Set(["given_name", "family_name", "email", "country"]);
const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

const petitions = new Map();
const MAX_AGE = 2_000;
// A cold instance knows no generation of the views, so it asks for the petition in each of the first ones.
const GUESSED = ["1", "2", "3", "4", "5", "6", "7", "8"];

export async function handler(event) {
  const slug = /^\/petitions\/([a-z0-9-]{3,64})\/signatures$/.exec(event.rawPath)?.[1];
  if (!slug) return problem(404, "no such page");
  if (event.requestContext.http.method !== "POST") return problem(405, "POST only");
  if (!event.headers["content-type"]?.startsWith("application/x-www-form-urlencoded")) return problem(415, "not a form");
  const body = event.isBase64Encoded ? Buffer.from(event.body, "base64").toString() : event.body;
  if (body.length > MAX_BODY) return problem(413, "too large");
  const form = new URLSearchParams(body);

  const petition = await openPetition(slug);
  if (!petition) return problem(404, "no such petition");
  const language = form.get("lang") ?? petition.defaultLanguage;
  const personal = {};
  for (const [name, longest] of Object.entries(LONGEST)) {
    const text = (form.get(name) ?? "").replaceAll("\r\n", "\n").trim().normalize("NFC");
    if (!text && REQUIRED.has(name)) return problem(422, `${name} is missing`);
    if ([...text].length > longest) return problem(422, `${name} is too long`);
    const line = name === "comment" ? text.replaceAll("\n", "") : text;
    if (/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(line) || /<[\p{L}/!?]/u.test(text)) return problem(422, `${name} is no text`);
    personal[name] = text;
  }
  const country = personal.country.toUpperCase();
  delete personal.country;
  if (!/^[A-Z]{2}$/.test(country) || !regions.of(country)) return problem(422, "country is unknown");
  const email = parseEmail(personal.email);
  if (!email) return problem(422, "email is no address");
  personal.email = email.address;

  const mac = createHmac("sha256", tagKey).update(`${slug}\0${email.canonical}`).digest();
  const stream = `${slug}/${mac.subarray(0, 16).toString("base64url")}`;
  const choices = {
    language: { S: language },
    country: { S: country },
    show_name: { BOOL: form.get("show_name") === "yes" },
    news: { BOOL: form.get("news") === "yes" },
    text_version: { N: String(petition.textVersions[language] ?? 1) },
  };
  await submit(stream, choices, personal);
  return {
    statusCode: 202,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
    body: `<!doctype html><html lang="${language}"><title>Check your email</title><h1>Check your email</h1></html>`,
    isBase64Encoded: false,
  };
}

async function submit(stream, choices, personal) {
  const material = randomBytes(32);
  const key = derive(sealingRoot, material, stream);
  const nonce = randomBytes(12);
  const version = Buffer.alloc(8);
  version.writeBigUInt64BE(1n);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.concat([Buffer.from(`${stream}\0`), version]));
  const sealed = Buffer.concat([nonce, cipher.update(JSON.stringify(personal)), cipher.final(), cipher.getAuthTag()]);
  const event = {
    stream: { S: stream },
    version: { N: "1" },
    id: { S: randomUUID() },
    command: { S: randomUUID() },
    type: { S: "SignatureSubmitted" },
    schema: { N: "1" },
    at: { S: new Date().toISOString() },
    data: { M: { choices: { M: choices }, personal: { B: sealed } } },
  };
  await dynamodb.send(
    new TransactWriteItemsCommand({
      ClientRequestToken: randomUUID(),
      TransactItems: [
        {
          Put: {
            TableName: env.SIGNATURE_LOG_TABLE,
            Item: event,
            ConditionExpression: "attribute_not_exists(#version)",
            ExpressionAttributeNames: { "#version": "version" },
            ReturnValuesOnConditionCheckFailure: "ALL_OLD",
          },
        },
        {
          Put: {
            TableName: env.SIGNER_KEYS_TABLE,
            Item: { stream: { S: `${stream}/1` }, key: { B: material } },
            ConditionExpression: "attribute_not_exists(#stream)",
            ExpressionAttributeNames: { "#stream": "stream" },
          },
        },
      ],
    }),
  );
}

async function openPetition(slug) {
  const known = petitions.get(slug);
  if (known && Date.now() - known.asked < MAX_AGE) return known;
  const asked = Date.now();
  const guesses = known ? [known.live] : GUESSED;
  const read = await views([["generations", "petitions"], ...guesses.map((live) => [place(live, slug), "petition"])]);
  const live = read.get("generations")?.live.N ?? "1";
  const item = guesses.includes(live)
    ? read.get(place(live, slug))
    : (await views([[place(live, slug), "petition"]])).get(place(live, slug));
  if (item?.status.M.is.S !== "open") return undefined;
  const texts = Object.entries(item.texts.M);
  const petition = {
    asked,
    live,
    defaultLanguage: item.default_language.S,
    textVersions: Object.fromEntries(texts.map(([language, text]) => [language, text.M.version.N])),
  };
  petitions.set(slug, petition);
  return petition;
}

function place(live, slug) {
  return `petitions.${live}/${slug}`;
}

async function views(keys) {
  const Keys = keys.map(([pk, sk]) => ({ pk: { S: pk }, sk: { S: sk } }));
  const found = await dynamodb.send(new BatchGetItemCommand({ RequestItems: { [env.VIEWS_TABLE]: { Keys } } }));
  return new Map((found.Responses?.[env.VIEWS_TABLE] ?? []).map((item) => [item.pk.S, item]));
}

function parseEmail(typed) {
  const at = typed.lastIndexOf("@");
  const local = typed.slice(0, at);
  const domain = domainToASCII(typed.slice(at + 1));
  if (at < 1 || local.length > 64 || !/^[^\s"(),:;<>@[\]\\]+$/u.test(local)) return undefined;
  if (!/^([a-z0-9-]+\.)+[a-z0-9-]{2,}$/.test(domain)) return undefined;
  const rule = rules.providers.find((provider) => provider.domains.includes(domain)) ?? {};
  const home = rule.same_mailbox ? rule.domains[0] : domain;
  const lower = local.toLowerCase().normalize("NFC");
  const base = rule.tag ? lower.split(rule.tag)[0] : lower;
  const plain = [...base].filter((c) => !rule.ignored?.includes(c)).join("");
  return { address: `${local}@${domain}`, canonical: `${plain || lower}@${home}` };
}

function problem(statusCode, title) {
  return {
    statusCode,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
    body: JSON.stringify({ title, status: statusCode }),
    isBase64Encoded: false,
  };
}
