// What AWS's runtime client does for a Node handler: ask for an event, answer it, ask again.
// One connection is kept alive, and errors are reported as the Runtime API wants them.
import { Agent, request } from "node:http";

const [hostname, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(":");
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const ROOT = "/2018-06-01/runtime";

function call(method, path, body) {
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, agent, method, path: ROOT + path }, (answer) => {
      const chunks = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () => resolve({ headers: answer.headers, body: Buffer.concat(chunks).toString() }));
      answer.on("error", reject);
    });
    sent.on("error", reject);
    sent.setNoDelay(true);
    sent.end(body);
  });
}

const failure = (error) => JSON.stringify({ errorType: error.name, errorMessage: error.message });

async function main() {
  let handler;
  try {
    ({ handler } = await import("./handler.mjs"));
  } catch (error) {
    await call("POST", "/init/error", failure(error));
    process.exit(1);
  }

  for (;;) {
    const event = await call("GET", "/invocation/next");
    const id = event.headers["lambda-runtime-aws-request-id"];
    try {
      const answer = await handler(JSON.parse(event.body));
      await call("POST", `/invocation/${id}/response`, JSON.stringify(answer));
    } catch (error) {
      await call("POST", `/invocation/${id}/error`, failure(error));
    }
  }
}

main();
