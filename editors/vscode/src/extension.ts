import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/node";

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  context.subscriptions.push(
    vscode.commands.registerCommand("parley.run", (file?: string) => inTerminal("run", [fileOrActive(file)])),
    vscode.commands.registerCommand("parley.explain", (file: string, id: string) => inTerminal("explain", [file, "-p", id])),
    vscode.commands.registerCommand("parley.report", (file?: string) => openPage(fileOrActive(file))),
    vscode.commands.registerCommand("parley.restart", restart),
    vscode.workspace.onDidGrantWorkspaceTrust(restart),
    vscode.workspace.onDidChangeConfiguration((e) => e.affectsConfiguration("parley.command") && restart()),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

async function restart(): Promise<void> {
  await client?.stop();
  await start();
}

async function start(): Promise<void> {
  const command = parley();
  client = new LanguageClient(
    "parley",
    "Parley",
    { command, args: ["lsp"], options: { shell: process.platform === "win32" } },
    {
      documentSelector: [
        { scheme: "file", language: "parley" },
        { scheme: "file", pattern: "**/rules/**/*.{yaml,yml}" },
        { scheme: "file", pattern: "**/seeds/**/*.{yaml,yml}" },
        { scheme: "file", pattern: "**/scenarios/**/*.{yaml,yml}" },
      ],
    },
  );
  try {
    await client.start();
  } catch (error) {
    client = undefined;
    const choice = await vscode.window.showErrorMessage(`Parley: \`${command} lsp\` did not start: ${error}`, "Name the command");
    if (choice) {
      await vscode.commands.executeCommand("workbench.action.openSettings", "parley.command");
    }
  }
}

/** The command as the user names it; the opened folder's own, if the folder is trusted; else the one on the PATH. */
function parley(): string {
  const named = vscode.workspace.getConfiguration("parley").get<string>("command", "").trim();
  if (named) {
    return named.startsWith("~/") ? path.join(os.homedir(), named.slice(2)) : named;
  }
  const own = vscode.workspace.isTrusted
    ? (vscode.workspace.workspaceFolders ?? []).map((f) => path.join(f.uri.fsPath, "parley")).find(isProgram)
    : undefined;
  return own ?? "parley";
}

function isProgram(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

function fileOrActive(file?: string): string {
  return file ?? vscode.window.activeTextEditor?.document.uri.fsPath ?? "";
}

/** Runs a command where its colours and its width count. Every word is its own argument: no shell reads a file's name. */
function inTerminal(command: string, words: string[]): void {
  if (!vscode.workspace.isTrusted) {
    void vscode.window.showInformationMessage("Parley runs commands only in folders that you trust.");
    return;
  }
  const task = new vscode.Task(
    { type: "parley", command },
    vscode.TaskScope.Workspace,
    `${command} ${path.basename(words[0] ?? "")}`,
    "parley",
    new vscode.ProcessExecution(parley(), [command, ...words]),
  );
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Always, clear: true };
  void vscode.tasks.executeTask(task);
}

async function openPage(file: string): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "parley-"));
  const page = path.join(folder, "report.html");
  const ended = vscode.tasks.onDidEndTaskProcess((e) => {
    if (e.execution.task.source === "parley" && e.exitCode === 0 && fs.existsSync(page)) {
      ended.dispose();
      void vscode.env.openExternal(vscode.Uri.file(page));
    }
  });
  inTerminal("report", [file, "-o", page]);
}
