// Speaks to `parley lsp` as an editor does that can do all that the protocol offers, and holds its answers against what they must be.
// Edits are applied by a library that shares no code with the server. Run by NodeClientTest, in a folder with the cases `one` and `two`.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import protocol from "vscode-languageserver-protocol/node.js";
import { TextDocument } from "vscode-languageserver-textdocument";

const { createProtocolConnection, StreamMessageReader, StreamMessageWriter, CancellationTokenSource } = protocol;
const PATIENCE_MS = 60_000;
const BUYER = "rules/used-car/buyer.drl";
const AGENDA = "rules/used-car/agenda.yaml";
const SCENARIO = "scenarios/used-car/first-talk.yaml";

const [command, ...words] = process.env.PARLEY_SERVER.split("\n");
const server = spawn(command, words, { stdio: ["pipe", "pipe", "inherit"] });
const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
const findings = new Map();
const log = [];
let refreshed = 0;
const watched = [];
connection.onNotification("textDocument/publishDiagnostics", (p) => findings.set(p.uri, p));
connection.onNotification("window/logMessage", (p) => log.push(p.message));
connection.onRequest("workspace/inlayHint/refresh", () => (refreshed++, null));
connection.onRequest("workspace/codeLens/refresh", () => null);
connection.onRequest("client/registerCapability", (p) => (watched.push(...p.registrations), null));
connection.listen();

const folder = (name) => ({ uri: pathToFileURL(path.resolve(name)).href, name });
const uri = (name, file) => pathToFileURL(path.resolve(name, file)).href;
const documents = new Map();

function open(name, file) {
  const text = fs.readFileSync(path.resolve(name, file), "utf8");
  const document = TextDocument.create(uri(name, file), file.endsWith(".drl") ? "parley" : "yaml", 1, text);
  documents.set(document.uri, document);
  connection.sendNotification("textDocument/didOpen", { textDocument: { ...only(document), languageId: document.languageId, version: 1, text } });
  return document;
}

const only = (document) => ({ uri: document.uri });

/** Types, as an editor does: the change goes to the server, and the library applies the same. */
function edit(document, old, now) {
  const from = document.getText().indexOf(old);
  assert.ok(from >= 0, `no ${old}`);
  const range = { start: document.positionAt(from), end: document.positionAt(from + old.length) };
  change(document, [{ range, text: now }]);
}

function change(document, contentChanges) {
  TextDocument.update(document, contentChanges, document.version + 1);
  connection.sendNotification("textDocument/didChange", { textDocument: { uri: document.uri, version: document.version }, contentChanges });
}

/** Applies a server's edits by the library, and tells the server the whole new text. */
function apply(workspaceEdit) {
  const changes = workspaceEdit.changes
    ? Object.entries(workspaceEdit.changes)
    : workspaceEdit.documentChanges.filter((c) => c.edits).map((c) => [c.textDocument.uri, c.edits]);
  for (const [address, edits] of changes) {
    const document = documents.get(address) ?? TextDocument.create(address, "yaml", 0, fs.readFileSync(new URL(address), "utf8"));
    const text = TextDocument.applyEdits(document, edits);
    if (documents.has(address)) {
      change(document, [{ text }]);
    } else {
      fs.writeFileSync(new URL(address), text);
      connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: address, type: 2 }] });
    }
  }
}

async function until(what, condition) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await condition();
    if (found) {
      return found;
    }
    assert.ok(Date.now() < end, `waited in vain until ${what}: ${JSON.stringify([...findings.values()])} ${log}`);
    await new Promise((r) => setTimeout(r, 20));
  }
}

const checked = (document) =>
  until("the text is checked", () => {
    const last = findings.get(document.uri);
    return last?.version === document.version && last;
  }).then((p) => p.diagnostics);

/** A change of several files is several messages: the first of them may be checked before the last has come. */
const sound = (document) =>
  until("nothing is wrong", () => {
    const last = findings.get(document.uri);
    return last?.version === document.version && last.diagnostics.length === 0;
  });

const ask = (method, ...params) => connection.sendRequest(method, ...params);
function at(document, text) {
  const index = document.getText().indexOf(text);
  assert.ok(index >= 0, `no ${text}`);
  return { textDocument: only(document), position: document.positionAt(index) };
}

const whole = (document) => ({ start: { line: 0, character: 0 }, end: document.positionAt(document.getText().length) });
const lineOf = (document, line) => document.getText().split("\n")[line].trim();

async function hints(document) {
  const all = await ask("textDocument/inlayHint", { textDocument: only(document), range: whole(document) });
  return Object.fromEntries(all.map((h) => [lineOf(document, h.position.line).replace(":", ""), h.label]));
}

async function lenses(document) {
  return (await ask("textDocument/codeLens", { textDocument: only(document) })).map((l) => l.command.title);
}

/** Every action for a finding that the editor shows; a server that leaves edits out says that it can be asked for them. */
async function actions(document, diagnostics, only_) {
  const all = [];
  for (const diagnostic of diagnostics) {
    const context = { diagnostics: [diagnostic], ...(only_ ? { only: only_ } : {}) };
    all.push(...(await ask("textDocument/codeAction", { textDocument: only(document), range: diagnostic.range, context })));
  }
  return Promise.all(all.map((a) => (a.edit ? a : ask("codeAction/resolve", a))));
}

async function fix(document, title) {
  const found = await actions(document, await checked(document));
  const action = found.find((a) => a.title === title);
  assert.ok(action, `no action ${title} among ${found.map((a) => a.title)}`);
  assert.equal(action.kind, "quickfix");
  assert.equal(action.diagnostics.length, 1);
  apply(action.edit);
  return checked(document);
}

const steps = {
  async "starts with a folder, and says what it can do"() {
    const { capabilities, serverInfo } = await ask("initialize", {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [folder("one")],
      capabilities: {
        workspace: {
          workspaceFolders: true,
          inlayHint: { refreshSupport: true },
          codeLens: { refreshSupport: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
          workspaceEdit: { documentChanges: true, resourceOperations: ["rename"] },
        },
        textDocument: {
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "refactor"] } }, resolveSupport: { properties: ["edit"] } },
          publishDiagnostics: { versionSupport: true },
          inlayHint: {},
        },
      },
    });
    connection.sendNotification("initialized", {});
    assert.equal(serverInfo.name, "parley");
    for (const one of ["inlayHintProvider", "codeLensProvider", "codeActionProvider", "renameProvider", "documentFormattingProvider"]) {
      assert.ok(capabilities[one], one);
    }
    await until("files are watched", () => watched.some((r) => r.method === "workspace/didChangeWatchedFiles"));
  },

  async "shows what becomes of each package, and follows a rule that is typed"() {
    const scenario = open("one", SCENARIO);
    const seller = open("one", "rules/used-car/seller.drl");
    assert.deepEqual(await checked(scenario), []);
    const before = await hints(scenario);
    assert.equal(before.handshake, "deal, buyer ✓, seller ✓");
    assert.equal(before.first_offer, "no deal, buyer ✓, seller ✗");
    assert.equal((await lenses(scenario)).filter((l) => l === "Explain").length, 4); // the hints say the rest
    const top = await ask("textDocument/inlayHint", { textDocument: only(scenario), range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } } });
    assert.deepEqual(top, []);
    assert.equal((await lenses(scenario)).filter((l) => l === "✓ holds").length, 4);
    assert.ok((await lenses(seller)).every((l) => /^applies to \d of 4 packages/.test(l)));
    const times = refreshed;
    edit(seller, "price < 6500", "price < 7500");
    assert.deepEqual(await checked(seller), []);
    await until("the editor is told to ask again", () => refreshed > times);
    assert.equal((await hints(scenario)).handshake, "no deal, buyer ✓, seller ✗");
    assert.ok((await lenses(scenario)).some((l) => l.startsWith("✗ does not hold")));
    edit(seller, "price < 7500", "price < 6500");
    await checked(seller);
    assert.deepEqual(await hints(scenario), before);
  },

  async "offers fixes whose edits leave a sound file"() {
    const buyer = open("one", BUYER);
    assert.deepEqual(await checked(buyer), []);
    const text = buyer.getText();
    edit(buyer, 'warranty == "none"', 'waranty == "nonne"');
    assert.equal((await checked(buyer)).length, 1); // what follows from an error is not told
    assert.equal((await fix(buyer, "Replace by `warranty`")).length, 1);
    assert.deepEqual(await fix(buyer, "Replace by `none`"), []);
    assert.equal(buyer.getText(), text);
    edit(buyer, "Terms( price > 7500 )", "Terms( price > 7500");
    assert.deepEqual(await fix(buyer, "Insert `)`"), []);
    edit(buyer, '"none"', '"nonne"');
    const [finding] = await checked(buyer);
    assert.ok(finding.code && finding.source === "parley");
    assert.ok((await actions(buyer, [finding], ["quickfix"])).length > 0);
    assert.deepEqual(await actions(buyer, [finding], ["source.organizeImports"]), []);
    edit(buyer, '"nonne"', '"none"');
    assert.deepEqual(await checked(buyer), []);
  },

  async "renames by edits that another library applies"() {
    const buyer = documents.get(uri("one", BUYER));
    const range = await ask("textDocument/prepareRename", at(buyer, "warranty =="));
    assert.equal(buyer.getText(range), "warranty");
    apply(await ask("textDocument/rename", { ...at(buyer, "warranty =="), newName: "guarantee" }));
    await sound(buyer);
    await assert.rejects(ask("textDocument/rename", { ...at(buyer, "guarantee =="), newName: "price" }), /exists already/);
    edit(buyer, "when", "when // 𝒶 é \n   ");
    const edits = await ask("textDocument/formatting", { textDocument: only(buyer), options: { tabSize: 2, insertSpaces: true } });
    apply({ changes: { [buyer.uri]: edits } });
    assert.deepEqual(await checked(buyer), []);
  },

  async "forgets what is cancelled, and goes on"() {
    const buyer = documents.get(uri("one", BUYER));
    const asked = [];
    for (let i = 0; i < 50; i++) {
      const source = new CancellationTokenSource();
      asked.push(ask("textDocument/completion", at(buyer, "price"), source.token).then(() => "answered", (e) => e.code));
      source.cancel();
    }
    const answers = await Promise.all(asked);
    assert.ok(answers.every((a) => a === "answered" || a === -32800), `${answers}`);
    assert.ok(answers.includes(-32800), `${answers}`);
    assert.ok((await ask("textDocument/hover", at(buyer, "price"))).contents.value.includes("**Price of the car**"));
  },

  async "takes another folder in, keeps the two apart, and lets it go"() {
    connection.sendNotification("workspace/didChangeWorkspaceFolders", { event: { added: [folder("two")], removed: [] } });
    const other = open("two", BUYER);
    assert.deepEqual(await checked(other), []);
    edit(other, "warranty ==", "guarantee =="); // the name that it has in the first folder
    assert.equal((await checked(other)).length, 1);
    assert.deepEqual(findings.get(uri("one", BUYER)).diagnostics, []);
    const places = await ask("textDocument/references", { ...at(other, "price >"), context: { includeDeclaration: true } });
    assert.ok(places.length > 1 && places.every((l) => l.uri.startsWith(folder("two").uri + "/")));
    connection.sendNotification("workspace/didChangeWorkspaceFolders", { event: { added: [], removed: [folder("two")] } });
    await until("nothing is told of the folder", () => findings.get(other.uri).diagnostics.length === 0);
    assert.equal(await ask("textDocument/hover", at(other, "price >")), null);
  },

  async "hears of files that change without it"() {
    const agenda = path.resolve("one", AGENDA);
    const text = fs.readFileSync(agenda, "utf8");
    const buyer = documents.get(uri("one", BUYER));
    const tell = () => connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: uri("one", AGENDA), type: 2 }] });
    fs.writeFileSync(agenda, text.replace("guarantee:", "cover:"));
    tell();
    await until("the rule is wrong", () => findings.get(buyer.uri).diagnostics.length > 0);
    fs.rmSync(agenda);
    tell();
    await until("the rule cannot be checked", () => findings.get(buyer.uri).diagnostics.length === 0);
    fs.writeFileSync(agenda, text);
    tell();
    assert.ok((await until("the agenda is read again", () => ask("textDocument/hover", at(buyer, "guarantee ==")))).contents.value.includes("**Warranty**"));
  },

  async "ends as it is asked to"() {
    for (const document of documents.values()) {
      if (document.uri.startsWith(folder("one").uri + "/")) {
        fs.writeFileSync(new URL(document.uri), document.getText());
      }
    }
    assert.deepEqual(log, []);
    const ended = new Promise((r) => server.on("exit", r));
    await ask("shutdown");
    connection.sendNotification("exit");
    assert.equal(await ended, 0);
  },
};

for (const [title, run] of Object.entries(steps)) {
  try {
    await run();
  } catch (e) {
    console.log(`FAILED: ${title}\n${e.stack}\n${log.join("\n")}`);
    process.exit(1);
  }
  console.log(`ok: ${title}`);
}
console.log("done");
process.exit(0);
