-- A student's walk through a case in Neovim, as docs/editors.md tells it. Each step is told as it is made.
local server = vim.split(vim.env.PARLEY_SERVER, "\n")
local buyer = "rules/used-car/buyer.drl"
local scenario = "scenarios/used-car/first-talk.yaml"

local function fail(message)
  io.stdout:write("FAILED: " .. message .. "\n")
  vim.cmd("cquit 1")
end

local function step(text)
  io.stdout:write("step: " .. text .. "\n")
end

local function wait(what, condition)
  if not vim.wait(60000, condition, 20) then
    local found = vim.inspect(vim.diagnostic.get())
    fail("waited in vain until " .. what .. "; there is " .. found)
  end
end

local client = vim.lsp.start_client({ name = "parley", cmd = server, root_dir = vim.fn.getcwd() })

local function open(file)
  vim.cmd("edit " .. file)
  vim.lsp.buf_attach_client(0, client)
  wait("the server answers", function()
    local known = vim.lsp.get_client_by_id(client)
    return known and known.initialized
  end)
  return vim.api.nvim_get_current_buf()
end

local function ask(buffer, method, params)
  local answers = vim.lsp.buf_request_sync(buffer, method, params, 60000)
  local answer = answers and answers[client]
  if not answer or answer.err then
    fail(method .. ": " .. vim.inspect(answers))
  end
  return answer.result
end

local function text_of(buffer)
  return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), "\n")
end

-- The position of the first character of some text, as editors count.
local function position(buffer, text)
  local lines = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
  for i = #lines, 1, -1 do
    local from = lines[i]:find(text, 1, true)
    if from then
      return { line = i - 1, character = from - 1 }
    end
  end
  fail("there is no " .. text)
end

local function findings(buffer)
  return vim.diagnostic.get(buffer)
end

local function fix(buffer, code, title)
  local at
  wait("there is a " .. code, function()
    for _, finding in ipairs(findings(buffer)) do
      at = finding.code == code and finding or at
    end
    return at ~= nil
  end)
  local here = { line = at.lnum, character = at.col }
  local actions = ask(buffer, "textDocument/codeAction", {
    textDocument = { uri = vim.uri_from_bufnr(buffer) },
    range = { start = here, ["end"] = here },
    context = { diagnostics = {} },
  })
  for _, action in ipairs(actions) do
    if action.title == title then
      vim.lsp.util.apply_workspace_edit(action.edit, "utf-16")
      return
    end
  end
  fail("no action " .. title .. " among " .. vim.inspect(actions))
end

-- What stands beside a package.
local function beside(package)
  local lenses = ask(scenario_buffer, "textDocument/codeLens", {
    textDocument = { uri = vim.uri_from_bufnr(scenario_buffer) },
  })
  for _, lens in ipairs(lenses or {}) do
    if lens.command.command == "parley.explain" and lens.command.arguments[2] == package then
      return lens.command.title
    end
  end
  return ""
end

step("Open the folder, and in it the scenario and the buyer's rules. Nothing is wrong.")
scenario_buffer = open(scenario)
local rules = open(buyer)
wait("the outcome is told", function()
  return beside("in_parts") == "no deal, buyer ✓, seller ~"
end)
if #findings(rules) > 0 then
  fail("findings at the start: " .. vim.inspect(findings(rules)))
end

step("Write a red line with three mistakes: a missing bracket, a misspelt issue and a misspelt option.")
vim.api.nvim_buf_set_lines(rules, -1, -1, false, {
  "",
  'rule "No debts"',
  '    @claims("chat.1")',
  "when",
  '    Terms( paymnt == "instalment" )',
  "then",
  '    redLine("The buyer does not want to owe anything."',
  "end",
})

step("Choose the fix for the bracket, then for the issue, then for the option.")
fix(rules, "PAR002", "Insert `)`")
fix(rules, "PAR009", "Replace by `payment`")
fix(rules, "PAR010", "Replace by `instalments`")
wait("nothing is wrong", function()
  return #findings(rules) == 0
end)

step("Look at the scenario: the buyer's mark beside `in_parts` has changed.")
wait("the buyer rejects", function()
  return beside("in_parts") == "no deal, buyer ✗, seller ~"
end)

step('Add `, warranty == "` to the condition and complete the option.')
local at = position(rules, " )")
vim.api.nvim_buf_set_text(rules, at.line, at.character, at.line, at.character, { ', warranty == ""' })
local items = ask(rules, "textDocument/completion", {
  textDocument = { uri = vim.uri_from_bufnr(rules) },
  position = { line = at.line, character = at.character + #', warranty == "' },
})
local labels = {}
for _, item in ipairs(items.items or items) do
  labels[item.label] = item
end
if not (labels["none"] and labels["six_months"]) then
  fail("completion offers " .. vim.inspect(items))
end
vim.lsp.util.apply_text_edits({ labels["six_months"].textEdit }, rules, "utf-16")
if not text_of(rules):find('payment == "instalments", warranty == "six_months"', 1, true) then
  fail("completed to " .. text_of(rules))
end

step("Rename the issue `payment` to `paying`; every file of the case changes. Save all.")
wait("nothing is wrong", function()
  return #findings(rules) == 0
end)
vim.lsp.util.apply_workspace_edit(
  ask(rules, "textDocument/rename", {
    textDocument = { uri = vim.uri_from_bufnr(rules) },
    position = position(rules, "payment =="),
    newName = "paying",
  }),
  "utf-16"
)
vim.cmd("silent wall")
for _, file in ipairs({ buyer, scenario, "rules/used-car/agenda.yaml", "rules/used-car/seller.drl" }) do
  local text = table.concat(vim.fn.readfile(file), "\n")
  if not text:find("paying", 1, true) or text:find("payment:", 1, true) then
    fail("not renamed in " .. file .. ":\n" .. text)
  end
end
wait("the new name is known", function()
  return #findings(rules) == 0 and beside("in_parts") == "no deal, buyer ✗, seller ~"
end)

step("Format the file, and save.")
vim.lsp.util.apply_text_edits(
  ask(rules, "textDocument/formatting", {
    textDocument = { uri = vim.uri_from_bufnr(rules) },
    options = { tabSize = 4, insertSpaces = true },
  }) or {},
  rules,
  "utf-16"
)
vim.cmd("silent wall")
io.stdout:write("done\n")
vim.lsp.stop_client(client)
vim.cmd("qall!")
