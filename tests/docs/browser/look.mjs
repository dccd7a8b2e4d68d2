// Opens the guides and some other pages in each theme and on a narrow screen; `look` starts it. It takes screenshots, and
// fails where a page is wider than the screen, a table or a line of code overflows, text has too little contrast, a script
// fails, or the search box finds nothing.
import { createServer } from "node:http";
import { mkdirSync, readFileSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const [browserPath, documents, pictures] = process.argv.slice(2);
const CRATE = "aerospike_errors";
const PAGES = [
    "index.html",
    "attributes/index.html",
    ...["alias", "category", "code", "on_enums", "on_variants", "parent", "property"].map(page => `attributes/${page}/index.html`),
    "guide/index.html",
    ...["annotate", "bindings", "catching", "classify", "comparison", "fields", "mapping", "mount", "retrying", "stability"].map(
        page => `guide/${page}/index.html`,
    ),
    "example/index.html",
    "example/enum.StoreError.html",
    "example/enum.ProfileError.html",
    "documented_tree/index.html",
    "derive.AerospikeError.html",
    "enum.ErrorKind.html",
    "retry/index.html",
    "sources/index.html",
    "clients/index.html",
];
// Its examples use 100 columns, to be as long as the Python code beside them.
const WIDE = "guide/catching/index.html";
const SEARCHED = ["2", "202", "-8", "AS_ERR_KEY_BUSY", "KEY_NOT_FOUND", "retry", "thiserror"];
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };
// The contrast of text that the accessibility guidelines require for large text.
const CONTRAST = 3;

const server = createServer((request, response) => {
    try {
        const file = normalize(decodeURIComponent(request.url.split("?")[0]));
        const body = readFileSync(join(documents, file));
        response.writeHead(200, { "content-type": TYPES[extname(file)] || "application/octet-stream" }).end(body);
    } catch {
        response.writeHead(404).end();
    }
});
await new Promise(resolve => server.listen(0, "127.0.0.1", resolve));
const address = `http://127.0.0.1:${server.address().port}/${CRATE}/`;

const browser = await chromium.launch({
    executablePath: browserPath,
    args: [
        ..."no-sandbox disable-gpu disable-quic no-first-run disable-background-networking".split(" "),
        ..."disable-component-update disable-sync".split(" "),
    ].map(flag => `--${flag}`),
});
mkdirSync(pictures, { recursive: true });
const flawsFound = [];

/** Returns the flaws of the page; evaluated in the page. */
function flaws(contrast) {
    const found = [];
    const beyond = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (beyond > 0) {
        found.push(`wider than the screen by ${beyond}`);
    }
    for (const table of document.querySelectorAll("main .docblock table")) {
        const holder = table.parentElement;
        if (table.scrollWidth > holder.clientWidth + 1 && getComputedStyle(holder).overflowX === "visible") {
            found.push(`a table overflows the page: ${table.innerText.slice(0, 40)}`);
        }
    }
    for (const code of document.querySelectorAll("main .docblock pre.rust")) {
        if (innerWidth > 1000 && code.scrollWidth > code.clientWidth) {
            found.push(`a line of code overflows its box: ${code.innerText.slice(0, 40)}`);
        }
    }
    const channels = colour => (colour.match(/[\d.]+/g) || []).map(Number);
    const luminance = colour => {
        const [red, green, blue] = channels(colour).map(value => {
            const part = value / 255;
            return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const background = element => {
        for (let at = element; at; at = at.parentElement) {
            const colour = getComputedStyle(at).backgroundColor;
            if (channels(colour).length === 3) {
                return colour;
            }
        }
        return "rgb(255, 255, 255)";
    };
    const pairs = [...document.querySelectorAll("main .docblock p, main .docblock td, main .docblock code")].map(
        element => [element.innerText, getComputedStyle(element).color, background(element)],
    );
    // The nodes of the picture of the tree have their own colours.
    for (const node of document.querySelectorAll("main svg g.node")) {
        const shape = node.querySelector("path, polygon");
        pairs.push([node.textContent.trim(), getComputedStyle(node.querySelector("text")).fill, getComputedStyle(shape).fill]);
    }
    for (const line of document.querySelectorAll("main svg g.edge path")) {
        pairs.push(["a line of the tree", getComputedStyle(line).stroke, background(line.closest("svg"))]);
    }
    for (const [text, front, back] of pairs) {
        const [darker, lighter] = [luminance(front), luminance(back)].sort((one, other) => one - other);
        if ((lighter + 0.05) / (darker + 0.05) < contrast) {
            found.push(`low contrast, ${front} on ${back}: ${text.slice(0, 40)}`);
            break;
        }
    }
    return found;
}

for (const [view, theme, width] of [["light", "light", 1280], ["dark", "dark", 1280], ["ayu", "ayu", 1280], ["narrow", "light", 390]]) {
    const context = await browser.newContext({ viewport: { width, height: 1000 } });
    await context.addInitScript(theme => {
        localStorage.setItem("rustdoc-theme", theme);
        localStorage.setItem("rustdoc-use-system-theme", "false");
    }, theme);
    const page = await context.newPage();
    page.on("pageerror", error => flawsFound.push(`${page.url()}: ${error.message}`));
    for (const name of PAGES) {
        await page.goto(address + name);
        for (const flaw of await page.evaluate(flaws, CONTRAST)) {
            if (name === WIDE && flaw.startsWith("a line of code")) {
                continue;
            }
            flawsFound.push(`${view}: ${name}: ${flaw}`);
        }
        await page.screenshot({ path: join(pictures, `${name.replaceAll("/", ".")}.${view}.png`) });
    }
    if (view === "light") {
        for (const words of SEARCHED) {
            await page.goto(`${address}index.html?search=${encodeURIComponent(words)}`);
            const found = page.locator(".search-results.active > a").first();
            await found.waitFor({ timeout: 10_000 }).catch(() => flawsFound.push(`the search box finds nothing for ${words}`));
        }
        await page.screenshot({ path: join(pictures, "search.png") });
    }
    await context.close();
}
await browser.close();
server.close();
for (const flaw of flawsFound) {
    console.error(flaw);
}
console.log(`${PAGES.length} pages, ${SEARCHED.length} searches; screenshots in ${pictures}`);
process.exitCode = flawsFound.length ? 1 : 0;
