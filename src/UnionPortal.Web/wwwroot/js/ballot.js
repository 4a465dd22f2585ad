// The ballot page: reads the manifest, seals the choice on this device, sends the envelope, shows the receipt. Words come from the page.

import { base64Of, hexOf, isReceipt, seal, sha256, trackerOf, write } from "./sealing.js";

const form = document.getElementById("ballot");
const status = document.getElementById("ballot-status");
const receipt = document.getElementById("receipt");
const words = form.dataset;
const poll = Number(words.poll);
const pendingName = `ballot-${words.poll}-${words.organisation}`;

if (window.isSecureContext && crypto.subtle) form.hidden = false;
else document.getElementById("ballot-insecure").hidden = false;
document.getElementById("ballot-noscript")?.remove();

function say(text, kind = "notice-warning") {
  status.className = `notice ${kind}`;
  status.textContent = text;
  status.hidden = false;
  status.focus();
}

// The manifest must be the one whose hash stands on the page, in the letter and in the minutes.
async function readManifest() {
  const answer = await fetch(words.manifestAddress);
  const bytes = await answer.arrayBuffer();
  const hash = await sha256(bytes);
  if (hash !== words.manifest) throw new Error(words.manifestDiffers);
  return { hash, facts: JSON.parse(new TextDecoder().decode(bytes)) };
}

function answersOf(questions) {
  const marks = Number(words.marks);
  const answers = questions.map(question => {
    const box = form.querySelector(`input[type=checkbox][name="q${question.no}"]`);
    if (box) return [question.no, box.checked ? "for" : "abstained"];
    return [question.no, form.querySelector(`input[name="q${question.no}"]:checked`)?.value];
  });
  if (answers.some(answer => !answer[1])) throw new Error(words.unanswered);
  if (marks > 0 && answers.filter(answer => answer[1] === "for").length > marks) throw new Error(words.tooMany);
  return answers;
}

async function fill() {
  const { hash, facts } = await readManifest();
  const answers = answersOf(facts.questions);
  const digits = form.elements.digits.value.trim();
  if (!/^\d{4}$/.test(digits)) throw new Error(words.digits);
  const nonce = crypto.getRandomValues(new Uint8Array(16));
  const { envelope, privateKey } = await seal(facts.key.urn, write(poll, hash, answers, nonce, digits, facts.ballotBytes), poll, hash);
  const lines = [];
  for (const [question, choice] of answers)
    lines.push({ text: facts.questions.find(one => one.no === question)[document.documentElement.lang], tracker: await trackerOf(nonce, digits, question), choice });
  return {
    id: crypto.randomUUID(), sealed: base64Of(envelope), hash: await sha256(envelope), manifest: hash, receipts: facts.key.receipts,
    lines, privateKey, nonce: hexOf(nonce), digits,
  };
}

async function send(pending) {
  const body = new URLSearchParams({ "Form.Id": pending.id, "Form.Sealed": pending.sealed });
  body.set("__RequestVerificationToken", form.elements.__RequestVerificationToken.value);
  const answer = await fetch(form.action, { method: "POST", body, redirect: "error" });
  if (answer.status >= 500) throw new Error(words.interrupted);
  return { ok: answer.ok, told: await answer.json() };
}

function show(pending, told) {
  const list = receipt.querySelector("tbody");
  const text = [words.receiptTitle, `poll ${poll}`, `manifest ${pending.manifest}`];
  for (const line of pending.lines) {
    const row = list.insertRow();
    for (const cell of [line.text, line.tracker, words[`choice${line.choice}`]]) row.insertCell().textContent = cell;
    row.cells[1].className = "code";
    text.push(`${line.tracker} ${line.choice} (${line.text})`);
  }
  text.push(`envelope ${pending.hash}`, `signature ${told.signature}`, `key ${pending.privateKey}`, `nonce ${pending.nonce}`, `digits ${pending.digits}`, "");
  document.getElementById("receipt-envelope").textContent = pending.hash;
  const save = document.getElementById("receipt-save");
  save.href = URL.createObjectURL(new Blob([text.join("\n")], { type: "text/plain" }));
  save.download = `receipt-${poll}.txt`;
  form.hidden = true;
  status.hidden = true;
  receipt.hidden = false;
  receipt.querySelector("h2").focus();
}

// What is sealed stays on this device until the portal has said that it is in: an interrupted vote is sent again as the same envelope.
async function cast() {
  let pending = JSON.parse(sessionStorage.getItem(pendingName) ?? "null") ?? await fill();
  sessionStorage.setItem(pendingName, JSON.stringify(pending));
  let answer;
  try {
    answer = await send(pending);
  } catch {
    throw new Error(words.interrupted);
  }
  sessionStorage.removeItem(pendingName);
  if (!answer.ok) throw new Error(answer.told.join(" "));
  if (answer.told.envelope !== pending.hash || !await isReceipt(pending.receipts, poll, pending.manifest, pending.hash, answer.told.signature))
    throw new Error(words.badReceipt);
  show(pending, answer.told);
}

form.addEventListener("submit", async event => {
  event.preventDefault();
  const button = form.querySelector("button[type=submit]");
  button.disabled = true;
  try {
    await cast();
  } catch (error) {
    say(error.message);
  } finally {
    button.disabled = false;
  }
});

document.getElementById("receipt-print").addEventListener("click", () => window.print());
if (sessionStorage.getItem(pendingName) && !form.hidden) say(words.interrupted);
