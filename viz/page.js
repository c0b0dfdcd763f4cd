// Draws the picture and shows, for what is chosen in it or in the lists, the evidence from the lists.
"use strict";
(() => {
  const panel = document.getElementById("panel");
  const relationships = [...document.querySelectorAll("ol.relationships > li")];
  const READABLE = 0.6;
  let network = null;

  function copy(element) {
    const twin = element.cloneNode(true);
    twin.removeAttribute("id");
    return twin;
  }

  function list(elements) {
    const ul = document.createElement("ul");
    ul.append(...elements.map(copy));
    return ul;
  }

  // A way on from the panel for the keyboard: to the line of what is shown.
  function wayBack(element) {
    const link = document.createElement("a");
    link.href = "#" + element.id;
    link.textContent = panel.dataset.back;
    return link;
  }

  function show(elements) {
    panel.replaceChildren(list(elements), wayBack(elements[0]));
    panel.scrollTop = 0;
  }

  function showNode(number) {
    const touches = (li) => li.dataset.source === number || li.dataset.target === number;
    show([document.getElementById("n" + number), ...relationships.filter(touches)]);
  }

  function showEdge(number) {
    show([document.getElementById("e" + number)]);
  }

  function chosenInLists(event) {
    const link = event.target.closest("[data-node], [data-edge]");
    if (!link) return;
    event.preventDefault();
    const { node, edge } = link.dataset;
    if (node !== undefined) {
      network?.selectNodes([Number(node)]);
      network?.focus(Number(node), { scale: Math.max(network.getScale(), READABLE) });
      showNode(node);
    } else {
      network?.setSelection({ nodes: [], edges: [Number(edge)] });
      showEdge(edge);
    }
    panel.focus({ preventScroll: true });
    panel.scrollIntoView({ block: "nearest" });
  }

  function chosenInPicture({ nodes, edges }) {
    if (nodes.length) showNode(String(nodes[0]));
    else if (edges.length) showEdge(String(edges[0]));
  }

  function zoom(event) {
    const by = event.target.closest("button")?.dataset.zoom;
    if (by === "fit") network.fit();
    else if (by) network.moveTo({ scale: network.getScale() * Number(by) });
  }

  function draw() {
    const { nodes, edges, options } = JSON.parse(document.getElementById("drawing").textContent);
    const data = { nodes: new vis.DataSet(nodes), edges: new vis.DataSet(edges) };
    network = new vis.Network(document.getElementById("canvas"), data, options);
    network.on("click", chosenInPicture);
    network.fit();
    // Names must be readable at first sight, even where not all of the picture fits.
    if (network.getScale() < READABLE) network.focus(Number(panel.dataset.middle), { scale: READABLE });
    const tools = document.querySelector(".tools");
    tools.hidden = false;
    tools.addEventListener("click", zoom);
  }

  document.addEventListener("click", chosenInLists);
  showNode(panel.dataset.middle);
  try {
    draw();
  } catch (error) {
    document.getElementById("canvas").hidden = true;
    document.querySelector(".failed").hidden = false;
    console.error(error);
  }
})();
