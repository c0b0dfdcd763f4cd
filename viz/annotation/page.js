// Leads from the words to their facts and back, takes what the reader says of each, and hands out the annotation.
"use strict";
(() => {
  const MARKS = { right: "✓ đúng", wrong: "✗ sai", edited: "✎ sửa" };
  const text = document.querySelector(".text");
  const list = document.getElementById("facts");
  let unsaved = false;
  let selected = ""; // the last words marked in the text; a click on a button may clear them

  function lightUp(key) {
    text.querySelectorAll(".chosen, .part").forEach((mark) => mark.classList.remove("chosen", "part"));
    text.querySelectorAll('[data-facts~="' + key + '"]').forEach((mark) => mark.classList.add("chosen"));
    text.querySelectorAll('[data-parts~="' + key + '"]').forEach((mark) => mark.classList.add("part"));
  }

  function progress() {
    document.getElementById("checked").textContent = Review.checked();
    document.getElementById("all").textContent = Review.facts.size;
  }

  function judged(details, change) {
    const key = details.dataset.fact;
    Review.judge(key, change);
    const { verdict, note } = Review.verdicts.get(key);
    details.querySelector(".verdict").textContent = (MARKS[verdict] ?? "") + (note ? " …" : "");
    unsaved = true;
    progress();
  }

  // The controls of a fact are made when it is first opened: a long document has thousands of facts.
  function controls(details) {
    if (details.querySelector("fieldset")) return;
    const fact = Review.facts.get(details.dataset.fact);
    const fieldset = document.getElementById("review").content.cloneNode(true).firstElementChild;
    const fields = fieldset.querySelector(".fields");
    const edit = () => {
      const value = Review.verdicts.get(fact.key)?.value ?? fact.value;
      fields.replaceChildren(...Review.editor(fact.kind, value, (changed) => judged(details, { value: changed })));
    };
    fieldset.querySelector(".edited").hidden = !(fact.kind in Review.blank);
    for (const radio of fieldset.querySelectorAll("input[type=radio]")) {
      radio.name = "verdict-" + fact.key;
      radio.checked = Review.verdicts.get(fact.key)?.verdict === radio.value;
      radio.addEventListener("change", () => {
        judged(details, { verdict: radio.value });
        if (radio.value === "edited") edit();
        else fields.replaceChildren();
      });
    }
    fieldset.querySelector(".remark").addEventListener("input", (event) => judged(details, { note: event.target.value }));
    if (Review.verdicts.get(fact.key)?.verdict === "edited") edit();
    details.append(fieldset);
  }

  function opened(event) {
    const details = event.target;
    if (!details.open) return;
    controls(details);
    lightUp(details.dataset.fact);
  }

  // In the text: the innermost fact first, and with each further click the next one around it.
  function chosenInText(event) {
    const keys = event.target.closest("[data-facts]")?.dataset.facts.split(" ");
    if (!keys || String(window.getSelection())) return;
    const last = keys.findIndex((key) => document.getElementById(key).open);
    const details = document.getElementById(keys[(last + 1) % keys.length]);
    list.querySelectorAll("details[open]").forEach((other) => (other.open = false));
    details.open = true;
    details.querySelector("summary").focus({ preventScroll: true });
    details.scrollIntoView({ block: "nearest" });
  }

  function followed(event) {
    const link = event.target.closest("a[data-from]");
    if (!link) return;
    event.preventDefault();
    const mark = document.getElementById("at-" + link.dataset.from);
    mark.scrollIntoView({ block: "center" });
    mark.focus({ preventScroll: true });
  }

  function added() {
    const kind = document.getElementById("kind").value;
    const blank = Review.blank[kind];
    const main = kind === "people" || kind === "meetings" ? "name" : "text";
    const fact = Review.add(kind, typeof blank === "string" ? selected : { ...blank, [main]: selected });
    const details = document.createElement("details");
    details.id = fact.key;
    details.dataset.fact = fact.key;
    details.append(document.createElement("summary"));
    const title = document.createElement("bdi");
    title.textContent = "+ " + kind + ": " + selected + " ";
    const verdict = document.createElement("span");
    verdict.className = "verdict";
    details.firstChild.append(title, verdict);
    selected = "";
    list.prepend(details);
    judged(details, {});
    details.open = true;
    details.firstChild.focus();
  }

  function download() {
    const annotation = JSON.stringify(Review.annotation(), null, 1) + "\n";
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([annotation], { type: "application/json" }));
    link.download = Review.annotation().id.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 80) + ".json";
    link.click();
    URL.revokeObjectURL(link.href);
    unsaved = false;
  }

  document.addEventListener("selectionchange", () => {
    const now = window.getSelection();
    if (text.contains(now.anchorNode) && String(now).trim()) selected = String(now).trim();
  });
  list.addEventListener("toggle", opened, true);
  list.addEventListener("click", followed);
  text.addEventListener("click", chosenInText);
  document.getElementById("add").addEventListener("click", added);
  document.getElementById("download").addEventListener("click", download);
  window.addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });
  window.addEventListener("beforeprint", () => list.querySelectorAll("details").forEach((details) => (details.open = true)));
  progress();
  document.querySelector(".tools").hidden = false;
})();
