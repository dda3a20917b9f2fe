// Writes cldr.ftl and countries.txt of each language: its direction, digits, dates, and what it calls the countries.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";

const LOCALES = new URL("../locales/", import.meta.url);
const CLDR = new URL("node_modules/", import.meta.url);
// Dates, numbers and countries of these languages are written as in this region, like the rest of their texts.
const REGIONS = { en: "en-GB", pt: "pt-PT" };
// Territories that CLDR also names without "Special Administrative Region" and the like.
const SHORT = new Set(["HK", "MO", "PS"]);
// ISO 3166-1, and XK, which is in its user-assigned range. CLDR has more codes: groups, and islands that are no country.
const NO_COUNTRY = /^(AC|CP|CQ|DG|EA|EU|EZ|IC|QO|TA|UN|XA|XB|ZZ|[0-9]+)$/;
// CLDR has no ordinals in dates.
const FIRST_DAY = { fr: "1er" };

const read = (path) => JSON.parse(readFileSync(new URL(path, CLDR), "utf8"));
const main = (kind, tag, file) => read(`cldr-${kind}-full/main/${tag}/${file}.json`).main[tag];
const tags = readdirSync(LOCALES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

// A pattern of CLDR's: letters stand for fields, and text is in quotation marks where it contains letters.
// https://unicode.org/reports/tr35/tr35-dates.html#Date_Format_Patterns
function fields(pattern) {
    const parts = pattern.match(/'(?:[^']|'')*'|([a-zA-Z])\1*|[^a-zA-Z']+/g);
    return parts.map((part) =>
        part.startsWith("'") ? { text: part === "''" ? "'" : part.slice(1, -1) } : /^[a-zA-Z]/.test(part) ? { field: part } : { text: part },
    );
}

function date(tag) {
    const region = REGIONS[tag] ?? tag;
    const gregorian = main("dates", region, "ca-gregorian").dates.calendars.gregorian;
    const names = Object.entries(gregorian.months.format.wide);
    const month = names.map(([number, name]) => `   ${number === "12" ? "*" : " "}[${number}] ${name}`).join("\n");
    const first = FIRST_DAY[tag];
    const written = {
        d: first ? `{ $day ->\n    [1] ${first}\n   *[other] { $day }\n }` : "{ $day }",
        MMMM: `{ $month ->\n${month}\n }`,
        y: "{ $year }",
    };
    const parts = fields(gregorian.dateFormats.long).map(({ text, field }) => {
        if (text !== undefined) return text;
        if (!(field in written)) throw new Error(`${tag}: a date with ${field}`);
        return written[field];
    });
    const both = gregorian.dateTimeFormats.medium.replace("{1}", "{ $date }").replace("{0}", "{ $time }");
    return `date = ${parts.join("")}\ndate-and-time = ${both.replaceAll("'", "")}\n`;
}

// The plural forms of whole numbers that are written in pages and emails.
function pluralForms(tag) {
    const rules = new Intl.PluralRules(tag);
    return [...new Set(Array.from({ length: 201 }, (_, number) => rules.select(number)))].sort();
}

function settings(tag) {
    const layout = read(`cldr-misc-full/main/${tag}/layout.json`).main[tag].layout.orientation.characterOrder;
    const numbers = main("numbers", REGIONS[tag] ?? tag, "numbers").numbers;
    // Spaces of several kinds look alike, so they are written by their numbers.
    const group = numbers["symbols-numberSystem-latn"].group.replace(/[^!-~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return [
        "# What Unicode CLDR says about this language: written by cldr/generate.",
        "",
        `language-direction = ${layout === "right-to-left" ? "rtl" : "ltr"}`,
        "# Stands between groups of three digits, in numbers of so many digits and more.",
        `language-thousands-separator = { "${group}" }`,
        `language-grouped-from = ${3 + Number(numbers.minimumGroupingDigits)}`,
        `language-plural-forms = ${pluralForms(tag).join(" ")}`,
        "# The names of the months are written out: 4/10 and 10/4 are read differently. $time is like 15:48.",
        date(tag),
    ].join("\n");
}

function countries(tag) {
    const territories = (tag) => main("localenames", tag, "territories").localeDisplayNames.territories;
    const [names, english] = [territories(REGIONS[tag] ?? tag), territories("en")];
    // Where a language has no name for a country yet, it has the English one.
    const named = Object.keys(english)
        .filter((code) => /^[A-Z]{2}$/.test(code) && !NO_COUNTRY.test(code))
        .map((code) => [code, (SHORT.has(code) && names[`${code}-alt-short`]) || names[code] || english[code]]);
    const { compare } = new Intl.Collator(REGIONS[tag] ?? tag);
    named.sort(([, one], [, other]) => compare(one, other));
    return named.map(([code, name]) => `${code} ${name}\n`).join("");
}

const check = process.argv.includes("--check");
let differ = 0;
for (const tag of tags) {
    for (const [file, text] of [["cldr.ftl", settings(tag)], ["countries.txt", countries(tag)]]) {
        const path = new URL(`${tag}/${file}`, LOCALES);
        if (!check) {
            writeFileSync(path, text);
        } else if (readFileSync(path, "utf8") !== text) {
            console.error(`locales/${tag}/${file} differs from CLDR: run cldr/generate`);
            differ += 1;
        }
    }
}
process.exitCode = differ > 0 ? 1 : 0;
