// What a reader thinks of each fact: right, wrong or edited, with a note; and the annotation that follows from it.
"use strict";
const Review = (() => {
  const data = JSON.parse(document.getElementById("annotation").textContent);
  const facts = new Map(data.facts.map((fact) => [fact.key, fact]));
  const verdicts = new Map();
  const LINES = { positions: [(post) => [post.title, post.body ?? ""].join(" | "), post] };

  // A post is written on one line as "title | body".
  function post(line) {
    const [title, ...body] = line.split("|").map((word) => word.trim());
    return { title, body: body.join("|").trim() || null };
  }

  function caption(field) {
    const [vi, en] = data.captions[field];
    const label = document.createElement("span");
    label.textContent = vi === en ? vi : vi + " / " + en;
    return label;
  }

  function shown(field, value) {
    const [write] = LINES[field] ?? [String];
    return Array.isArray(value) ? value.map(write).join("\n") : (value ?? "");
  }

  // The value of a field as typed: several lines are a list, nothing is null where the annotation has nothing to say.
  function typed(field, blank, text) {
    const [, read] = LINES[field] ?? [String, (line) => line];
    if (Array.isArray(blank)) return text.split("\n").map((line) => line.trim()).filter(Boolean).map(read);
    return text.trim() || (blank === null ? null : "");
  }

  function input(field, blank, value) {
    const long = Array.isArray(blank) || field === "text" || field === "quote";
    const box = document.createElement(long ? "textarea" : "input");
    if (long) box.rows = 3;
    else box.type = "text";
    box.name = field;
    box.value = shown(field, value);
    const label = document.createElement("label");
    label.className = "field";
    label.append(caption(field), box);
    return label;
  }

  // Boxes for the fields of a fact, each change told as the whole value.
  function editor(kind, value, changed) {
    const plain = typeof data.blank[kind] === "string";
    const blank = plain ? { name: "" } : data.blank[kind];
    const now = plain ? { name: value } : value;
    const boxes = Object.keys(blank).map((field) => input(field, blank[field], now[field]));
    const read = () => {
      const entries = boxes.map((label) => [label.lastChild.name, label.lastChild.value]);
      const whole = Object.fromEntries(entries.map(([field, text]) => [field, typed(field, blank[field], text)]));
      changed(plain ? whole.name : whole);
    };
    boxes.forEach((label) => label.addEventListener("input", read));
    return boxes;
  }

  function judge(key, change) {
    verdicts.set(key, { ...(verdicts.get(key) ?? { verdict: null, note: "", value: null }), ...change });
  }

  function add(kind, value) {
    const number = [...facts.values()].filter((fact) => fact.kind === kind).length + 1;
    const fact = { key: kind + "-" + number, kind, rule: null, value };
    facts.set(fact.key, fact);
    judge(fact.key, { verdict: "edited", value });
    return fact;
  }

  // The document as an annotation: what was called wrong is left out, what was edited stands as edited.
  function annotation() {
    const lists = Object.fromEntries(Object.keys(data.blank).map((kind) => [kind, []]));
    const review = [];
    for (const fact of facts.values()) {
      const { verdict, note, value } = verdicts.get(fact.key) ?? { verdict: null, note: "", value: null };
      review.push({ fact: fact.key, rule: fact.rule, verdict, note });
      if (verdict !== "wrong") lists[fact.kind]?.push(verdict === "edited" && value !== null ? value : fact.value);
    }
    const unchecked = review.filter((one) => one.verdict === null).length;
    const notes = unchecked ? "unchecked facts: " + unchecked : "";
    return { ...data.document, ...lists, not_officials: [], notes, extractor: data.extractor, review };
  }

  const checked = () => [...facts.keys()].filter((key) => verdicts.get(key)?.verdict).length;
  return { facts, verdicts, blank: data.blank, editor, judge, add, annotation, checked };
})();
