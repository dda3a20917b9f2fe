// Writes ../data/world.txt: a line for each country, its ISO 3166-1 code and the `d` of an SVG path.
//
// The shapes are Natural Earth's, which are in the public domain (https://www.naturalearthdata.com), from the package world-atlas.
// They are simplified together, so that neighbours keep one border, and drawn in Miller's projection, 1000 units wide.
// Antarctica is left out. A country that would be too small to see gets a dot in the middle of its largest part.
import { readFileSync, writeFileSync } from "node:fs";
import { feature } from "topojson-client";
import { planarTriangleArea, presimplify, simplify } from "topojson-simplify";

const WIDTH = 1000;
const NORTH = 84;
const SOUTH = -57;
// The map begins in the Bering Strait, where it cuts nobody's land.
const WEST = -169;
// The least area of a triangle of the borders that stays, in square degrees.
const DETAIL = 0.2;
// Parts below this, in square units, are left out if the country has a larger one.
const SMALLEST_PART = 2;
// The radius of a dot.
const DOT = 1.5;

const read = (path) => JSON.parse(readFileSync(new URL(`node_modules/${path}`, import.meta.url), "utf8"));
const mappings = read("cldr-core/supplemental/codeMappings.json").supplemental.codeMappings;
const codes = new Map();
// The countries that a form knows. CLDR also has codes that are no longer in use.
const known = readFileSync(new URL("../../languages/locales/en/countries.txt", import.meta.url), "utf8");
for (const [, code] of known.matchAll(/^([A-Z]{2}) /gm)) {
    const number = mappings[code]?._numeric;
    if (number) codes.set(number, code);
}
// Natural Earth gives no number to these. Kosovo's code is in the user-assigned range; the two others belong to countries with a code.
const UNNUMBERED = { Kosovo: "XK", Somaliland: "SO", "N. Cyprus": "CY" };

const scale = WIDTH / 360;
// https://en.wikipedia.org/wiki/Miller_cylindrical_projection, in degrees.
const miller = (latitude) => ((1.25 * 180) / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (0.4 * latitude * Math.PI) / 180));
const place = ([longitude, latitude]) => [
    Math.round((longitude - WEST) * scale),
    Math.round((miller(NORTH) - miller(latitude)) * scale),
];

// The ring in one piece, also where it crosses the antimeridian, with its middle on the map.
function unwrapped(ring) {
    let turn = 0;
    const points = ring.map(([longitude, latitude], at) => {
        const step = at > 0 ? longitude - ring[at - 1][0] : 0;
        if (Math.abs(step) > 180) turn -= 360 * Math.sign(step);
        return [longitude + turn, latitude];
    });
    const middle = points.reduce((sum, [longitude]) => sum + longitude, 0) / points.length;
    const shift = middle < WEST ? 360 : middle > WEST + 360 ? -360 : 0;
    return points.map(([longitude, latitude]) => [longitude + shift, latitude]);
}

// The corners of a ring on the plane, without those that fall together or lie on a line.
function corners(ring) {
    const points = [];
    for (const [x, y] of ring.slice(0, -1).map(place)) {
        const [a, b] = points.slice(-2);
        if (b ? x === b[0] && y === b[1] : a && x === a[0] && y === a[1]) continue;
        points.push([x, y]);
    }
    const last = points.at(-1);
    if (points.length > 1 && last[0] === points[0][0] && last[1] === points[0][1]) points.pop();
    const turns = points.filter(([x, y], at) => {
        const [ax, ay] = points.at(at - 1);
        const [bx, by] = points[(at + 1) % points.length];
        return (x - ax) * (by - y) !== (y - ay) * (bx - x);
    });
    return turns;
}

const area = (points) =>
    Math.abs(points.reduce((sum, [x, y], at) => sum + x * points.at(at - 1)[1] - y * points.at(at - 1)[0], 0)) / 2;

function path(points) {
    let [[atX, atY], ...rest] = points;
    let d = `M${atX} ${atY}l`;
    rest.forEach(([x, y], at) => {
        const [right, down] = [x - atX, y - atY];
        d += `${at > 0 && right >= 0 ? " " : ""}${right}${down < 0 ? "" : " "}${down}`;
        [atX, atY] = [x, y];
    });
    return `${d}z`;
}

const rings = (geometry) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).map(([outer]) => unwrapped(outer));

const fine = read("world-atlas/countries-50m.json");
const coarse = simplify(presimplify(fine, planarTriangleArea), DETAIL);
const whole = new Map(feature(fine, fine.objects.countries).features.map((it) => [it.properties.name, it]));
const countries = new Map();
for (const { id, properties, geometry } of feature(coarse, coarse.objects.countries).features) {
    const code = codes.get(id) ?? UNNUMBERED[properties.name];
    if (!code || code === "AQ") continue;
    const parts = rings(geometry)
        .map(corners)
        .filter((points) => points.length > 2 && area(points) > 0)
        .sort((a, b) => area(b) - area(a));
    const shown = parts.filter((points, at) => area(points) >= SMALLEST_PART);
    let d = shown.map(path).join("");
    if (shown.length === 0) {
        const original = rings(whole.get(properties.name).geometry);
        const box = (ring) => {
            const [x, y] = [0, 1].map((axis) => ring.map((point) => point[axis]));
            return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];
        };
        const size = ([west, south, east, north]) => (east - west) * (north - south);
        const [west, south, east, north] = original.map(box).sort((a, b) => size(b) - size(a))[0];
        const [x, y] = place([(west + east) / 2, (south + north) / 2]);
        d = `M${x - DOT} ${y}a${DOT} ${DOT} 0 1 0 ${2 * DOT} 0a${DOT} ${DOT} 0 1 0-${2 * DOT} 0z`;
    }
    countries.set(code, (countries.get(code) ?? "") + d);
}

const lines = [...countries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, d]) => `${code} ${d}\n`);
const file = new URL("../data/world.txt", import.meta.url);
const text = lines.join("");
if (process.argv.includes("--check")) {
    if (readFileSync(file, "utf8") !== text) throw new Error("data/world.txt is not what generate would write: run it.");
} else {
    writeFileSync(file, text);
}
console.log(`${lines.length} countries, ${text.length} bytes, ${WIDTH} by ${Math.round((miller(NORTH) - miller(SOUTH)) * scale)} units`);
