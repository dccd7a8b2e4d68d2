// Renders each tree with Graphviz, parses it with Mermaid's parser, and compares both with the nodes
// and lines of the tree. The argument is the folder that the conformance test `pictures` writes.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

// Mermaid sanitizes labels with the parser of the browser, which must exist before it is loaded.
globalThis.window = new JSDOM('').window;
globalThis.document = window.document;
const { default: mermaid } = await import('mermaid');

const bySpelling = (pairs) => pairs.map(String).sort();

/** Returns the nodes and the lines between labels of the picture that Graphviz renders. */
function drawnByGraphviz(file) {
  const svg = execFileSync('dot', ['-Tsvg', file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const page = new window.DOMParser().parseFromString(svg, 'image/svg+xml');
  const nodes = new Map();
  const labels = new Map();
  for (const group of page.querySelectorAll('g.node')) {
    const lines = [...group.querySelectorAll('text')].map((text) => text.textContent.replaceAll('\u00a0', ' '));
    const tooltip = group.querySelector('a')?.getAttribute('xlink:title') ?? '';
    labels.set(group.querySelector('title').textContent, lines[0]);
    nodes.set(lines[0], { tooltip, second: lines[1] ?? '' });
  }
  const lines = [...page.querySelectorAll('g.edge > title')].map((title) =>
    title.textContent.split('->').map((end) => labels.get(end.replace(/:[ew]$/, ''))),
  );
  return { nodes, lines };
}

/** Returns the same from the parser of Mermaid, with its entities decoded. */
async function readByMermaid(file) {
  const text = readFileSync(file, 'utf8');
  await mermaid.parse(text);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const decoded = (text) => {
    const html = text.replace(/ﬂ°°/g, '&#').replace(/ﬂ°/g, '&').replace(/¶ß/g, ';');
    const element = document.createElement('div');
    element.innerHTML = html.replaceAll(/<br *\/?>/g, '\n');
    return element.textContent;
  };
  const nodes = new Map();
  const labels = new Map();
  for (const [id, vertex] of db.getVertices()) {
    assert.equal(vertex.labelType, 'string', `${file}: labels are plain text, not Markdown`);
    const [label, second = ''] = decoded(vertex.text).split('\n');
    labels.set(id, label);
    nodes.set(label, { second });
  }
  const lines = db.getEdges().map((edge) => [labels.get(edge.start), labels.get(edge.end)]);
  return { nodes, lines };
}

const folder = process.argv[2];
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
assert.ok(names.length > 0, 'the test `pictures` has written no files');
for (const name of names) {
  const file = (ending) => join(folder, name.replace('.json', ending));
  const expected = JSON.parse(readFileSync(file('.json'), 'utf8'));
  for (const [ending, read] of [['.dot', drawnByGraphviz], ['.mmd', readByMermaid]]) {
    for (const described of [false, true]) {
      const source = file(described ? `.described${ending}` : ending);
      const { nodes, lines } = await read(source);
      assert.deepEqual([...nodes.keys()].sort(), Object.keys(expected.nodes).sort(), source);
      assert.deepEqual(bySpelling(lines), bySpelling(expected.lines), source);
      for (const [label, description] of Object.entries(expected.nodes)) {
        const { tooltip, second } = nodes.get(label);
        assert.equal(second, described ? description : '', `${source}: the second line of ${label}`);
        if (tooltip !== undefined && description !== '') {
          assert.equal(tooltip, description, `${source}: the tooltip of ${label}`);
        }
      }
    }
  }
  console.log(`${name.replace('.json', '')}: ${Object.keys(expected.nodes).length} nodes agree`);
}
await assert.rejects(mermaid.parse('flowchart LR\n a["b" -->'), 'the parser reports syntax errors');
