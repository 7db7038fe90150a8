// The panel, search, legend and time slider around pyvis's network (its globals: network, nodes, edges).
// Everything that comes from a document is put on the page with textContent, never as HTML.
"use strict";
(() => {
  const {words, style, content} = JSON.parse(document.getElementById("whomet").textContent);
  const at = (id) => document.getElementById(id);
  const off = new Set();            // kinds and relations switched off in the legend
  let chosen = null;                // {node: number} or {edge: number}
  let hovered = null;
  const READABLE = .55;             // the smallest scale at which labels can be read
  let hits = [], marked = -1;       // search results and the one the arrow keys are on

  // ---- small makers -------------------------------------------------------------------------
  function make(tag, text, ...children) {
    const made = document.createElement(tag);
    if (text) made.textContent = text;
    made.append(...children);
    return made;
  }
  function button(action, ...children) {
    const made = make("button", "", ...children);
    made.type = "button";
    made.addEventListener("click", action);
    return made;
  }
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const byName = (a, b) => content.nodes[a.other].name.localeCompare(content.nodes[b.other].name);

  // ---- which nodes and edges are in view ----------------------------------------------------
  const linked = content.nodes.map(() => []);
  content.edges.forEach((edge, number) => { linked[edge.from].push(number); if (edge.to !== edge.from) linked[edge.to].push(number); });
  const dated = content.nodes.filter((node) => node.days && node.days.length);
  const stops = [...new Set(dated.flatMap((node) => node.days))].sort();

  function inTime() {
    const all = Number(at("from").value) === 0 && Number(at("to").value) === stops.length - 1;
    const undated = at("undated").querySelector("input").checked;
    if (!stops.length || (all && undated)) return null;   // no filter
    const first = stops[at("from").value], last = stops[at("to").value];
    return (node) => node.kind !== "Meeting" || (node.days.length ? node.days[1] >= first && node.days[0] <= last : undated);
  }
  function alive() {
    // A person, agency or topic stays as long as something of its own is in the chosen time.
    const keep = inTime();
    if (!keep) return {nodes: content.nodes.map(() => true), edges: content.edges.map(() => true)};
    const meeting = content.nodes.map((node) => node.kind === "Meeting" && keep(node));
    const live = [...meeting];
    content.edges.forEach((edge) => { if (edge.type !== "PART_OF" && edge.type !== "FOLLOWS") { if (meeting[edge.to]) live[edge.from] = true; if (meeting[edge.from]) live[edge.to] = true; } });
    const lives = content.edges.map((edge) => {
      if (edge.type !== "REPRESENTS") return live[edge.from] && live[edge.to];
      const seen = edge.meetings && edge.meetings.length ? edge.meetings.some((number) => meeting[number]) : live[edge.from];
      if (seen) live[edge.to] = live[edge.from] = true;
      return seen;
    });
    content.edges.forEach((edge, number) => { if (edge.type === "PART_OF") lives[number] = live[edge.from] && live[edge.to]; });
    return {nodes: live, edges: lives};
  }

  // ---- drawing ------------------------------------------------------------------------------
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const many = content.nodes.length > 600;
  function lit() {
    // The chosen or hovered thing and what it touches; null when nothing is chosen.
    const focus = hovered || chosen;
    if (!focus) return null;
    const around = focus.node === undefined ? [focus.edge] : linked[focus.node];
    const near = new Set(focus.node === undefined ? [] : [focus.node]);
    around.forEach((number) => near.add(content.edges[number].from).add(content.edges[number].to));
    return {nodes: near, edges: new Set(around)};
  }
  function paint() {
    const live = alive(), light = lit();
    const ink = dark.matches ? [233, 237, 241] : [28, 33, 39], page = dark.matches ? "#14181d" : "#fbfbfa";
    const shown = content.nodes.map((node, id) => live.nodes[id] && !off.has(node.kind));
    nodes.update(content.nodes.map((node, id) => {
      const on = !light || light.nodes.has(id);
      const solid = node.kind === "Meeting" && node.status === "held";   // white words on the filled box
      const hollow = node.kind === "Meeting" && !solid;
      const {fill, border} = style.kinds[node.kind];
      const both = hollow ? {background: page, border: dark.matches ? border : fill} : {background: fill, border};
      return {id, hidden: !shown[id], opacity: on ? 1 : .2, borderWidth: chosen && chosen.node === id ? 4 : hollow ? 2 : 1.5,
              color: {...both, highlight: both, hover: both},
              font: {color: `rgba(${solid ? [255, 255, 255] : ink},${on ? 1 : solid ? .5 : .25})`, strokeWidth: node.kind === "Meeting" ? 0 : 4, strokeColor: page}};
    }));
    edges.update(content.edges.map((edge, id) => {
      const on = light && light.edges.has(id);
      const {color} = style.relations[edge.type];
      return {id, hidden: !(live.edges[id] && shown[edge.from] && shown[edge.to]) || off.has(edge.type),
              color: {color, highlight: color, hover: color, opacity: on ? 1 : light ? .1 : .55}};
    }));
  }

  // ---- the panel ----------------------------------------------------------------------------
  function figure(number) {
    const quote = content.quotes[number], from = content.documents[quote.document];
    const words_ = make("blockquote", "", make("span", quote.before || ""), make("mark", quote.text), make("span", quote.after || ""));
    const source = make("figcaption", "", make("cite", from.title));
    [from.published, from.issuer, from.path === from.title ? "" : from.path].filter(Boolean).forEach((part) => source.append(" · " + part));
    if (from.url) source.append(" · " + from.url);
    return make("figure", "", words_, source);
  }
  function told(rows) {
    const list = make("dl");
    rows.forEach(([name, value]) => list.append(make("dt", name), make("dd", value)));
    return list;
  }
  function quotes(numbers) {
    return numbers.length ? numbers.map(figure) : [make("p", words.no_quotes)];
  }
  function top(title, kind) {
    const close = button(() => choose(null), "×");
    close.setAttribute("aria-label", words.back);
    close.title = words.back;
    const heading = make("h2", title);
    heading.tabIndex = -1;
    return [make("div", "", make("small", kind), close), heading];
  }
  function entry(number, other) {
    const edge = content.edges[number], node = content.nodes[other];
    const made = button(() => choose({edge: number}), make("b", node.name));
    const more = [node.date, edge.role].filter(Boolean).join(" · ");
    if (more) made.append(make("small", more));
    return make("li", "", made);
  }
  function lists(id) {
    const parts = [];
    for (const type of Object.keys(style.relations)) {
      for (const outward of [true, false]) {
        const rows = linked[id].filter((number) => content.edges[number].type === type && (content.edges[number].from === id) === outward)
          .map((number) => ({number, other: outward ? content.edges[number].to : content.edges[number].from}));
        if (!rows.length) continue;
        const leads = (row) => outward ? 0 : Number(!!content.edges[row.number].lead);   // who led comes first
        rows.sort((a, b) => leads(b) - leads(a) || (content.nodes[a.other].date || "").localeCompare(content.nodes[b.other].date || "") || byName(a, b));
        parts.push(make("h3", `${(outward ? words.headings : words.reverse)[type]} (${rows.length})`), make("ul", "", ...rows.map((row) => entry(row.number, row.other))));
      }
    }
    return parts;
  }
  function nodePanel(id) {
    const node = content.nodes[id], parts = [...top(node.name, words.kind[node.kind]), told(node.told), ...lists(id)];
    if (node.reports && node.reports.length) {
      parts.push(make("h3", words.headings.REPORTED_IN));
      node.reports.forEach((report) => {
        if (report.quotes.length) parts.push(...report.quotes.map(figure));
        else parts.push(make("p", content.documents[report.document].title));
      });
    }
    return parts;
  }
  function edgePanel(number) {
    const edge = content.edges[number], ends = make("p");
    ends.className = "ends";
    ends.append(button(() => choose({node: edge.from}), content.nodes[edge.from].name), ` ${words.relations[edge.type]} `,
                button(() => choose({node: edge.to}), content.nodes[edge.to].name));
    const kind = [words.relations[edge.type], content.nodes[edge.to].date].filter(Boolean).join(" · ");
    return [...top(edge.role || content.nodes[edge.from].name, kind), ends, told(edge.told), ...quotes(edge.quotes)];
  }
  function startPanel() {
    const rows = content.nodes.map((node, id) => ({node, id})).filter(({node}) => node.kind === "Meeting")
      .sort((a, b) => (a.node.date || "~").localeCompare(b.node.date || "~") || a.node.name.localeCompare(b.node.name));
    const list = rows.map(({node, id}) => make("li", "", button(() => choose({node: id}), make("b", node.name),
      make("small", [node.date || words.no_date, words.values[node.status]].filter(Boolean).join(" · ")))));
    return [make("p", words.help), ...(list.length ? [make("h3", words.kinds.Meeting), make("ul", "", ...list)] : [])];
  }
  function choose(what, move) {
    chosen = what;
    hovered = null;
    at("tip").hidden = true;
    const panel = at("panel"), inside = panel.contains(document.activeElement);
    panel.replaceChildren(...(!what ? startPanel() : what.node === undefined ? edgePanel(what.edge) : nodePanel(what.node)));
    panel.classList.toggle("chosen", !!what);
    const first = panel.querySelector("div");
    if (first) first.className = "top";
    panel.scrollTop = 0;
    if (inside) (panel.querySelector("h2") || panel.querySelector("button") || at("find")).focus();
    if (what && what.node !== undefined) network.selectNodes([what.node]); else if (what) network.setSelection({nodes: [], edges: [what.edge]}); else network.unselectAll();
    paint();
    if (move && what) network.focus(what.node, {scale: Math.max(network.getScale(), .9), animation: calm() ? false : {duration: 400}});
  }
  const calm = () => many || matchMedia("(prefers-reduced-motion: reduce)").matches;

  // ---- pointing -----------------------------------------------------------------------------
  function tip(event, title, more) {
    const box = at("tip");
    box.replaceChildren(make("strong", title), ...more.filter(Boolean).map((text) => make("small", text)));
    box.hidden = false;
    const {width, height} = box.getBoundingClientRect();
    box.style.left = Math.max(4, Math.min(event.clientX + 14, innerWidth - width - 8)) + "px";
    box.style.top = Math.max(4, Math.min(event.clientY + 14, innerHeight - height - 8)) + "px";
  }
  function leave() { hovered = null; at("tip").hidden = true; if (!many) paint(); }
  network.on("hoverNode", ({node, event}) => {
    const told_ = content.nodes[node];
    hovered = {node};
    if (!many) paint();
    tip(event, told_.name, [[words.kind[told_.kind], told_.date].filter(Boolean).join(" · ")]);
  });
  network.on("hoverEdge", ({edge, event}) => {
    if (hovered && hovered.node !== undefined) return;
    const told_ = content.edges[edge], quote = content.quotes[told_.quotes[0]];
    tip(event, `${content.nodes[told_.from].name} ${words.relations[told_.type]} ${content.nodes[told_.to].name}`,
        [told_.role, quote && `“${quote.text.length > 220 ? quote.text.slice(0, 220) + "…" : quote.text}”`, quote && content.documents[quote.document].title]);
  });
  network.on("blurNode", leave);
  network.on("blurEdge", leave);
  network.on("dragStart", leave);
  network.on("click", (event) => choose(event.nodes.length ? {node: event.nodes[0]} : event.edges.length ? {edge: event.edges[0]} : null));

  // ---- search -------------------------------------------------------------------------------
  const names = content.nodes.map((node) => [node.name, ...node.find].map(fold));
  function search() {
    const wanted = fold(at("find").value).trim().split(/\s+/).filter(Boolean);
    const found = (id) => names[id].findIndex((name) => wanted.every((word) => name.includes(word)));
    hits = !wanted.length ? [] : content.nodes.map((_, id) => ({id, which: found(id)})).filter((hit) => hit.which >= 0)
      .sort((a, b) => Number(!names[a.id][0].startsWith(wanted[0])) - Number(!names[b.id][0].startsWith(wanted[0])) || linked[b.id].length - linked[a.id].length || a.id - b.id).slice(0, 12);
    marked = hits.length ? 0 : -1;
    const rows = hits.map((hit, row) => {
      const node = content.nodes[hit.id], made = make("li", node.name + " ", make("small", [words.kind[node.kind], node.date, hit.which ? node.find[hit.which - 1] : ""].filter(Boolean).join(" · ")));
      made.id = "hit" + row;
      made.setAttribute("role", "option");
      made.addEventListener("pointerdown", (event) => { event.preventDefault(); pick(row); });
      return made;
    });
    at("found").replaceChildren(...(rows.length || !wanted.length ? rows : [make("li", words.nothing)]));
    at("found").hidden = !wanted.length;
    at("find").setAttribute("aria-expanded", String(!!wanted.length));
    mark(marked);
  }
  function mark(row) {
    marked = row;
    [...at("found").children].forEach((item, index) => item.setAttribute("aria-selected", String(index === row)));
    if (row < 0) return at("find").removeAttribute("aria-activedescendant");
    at("find").setAttribute("aria-activedescendant", "hit" + row);
    at("found").children[row].scrollIntoView({block: "nearest"});
  }
  function pick(row) {
    if (!hits[row]) return;
    const {id} = hits[row];
    at("find").value = "";
    search();
    if (nodes.get(id).hidden) showAll();
    choose({node: id}, true);
  }
  at("find").addEventListener("input", search);
  at("find").addEventListener("blur", () => { at("found").hidden = true; at("find").setAttribute("aria-expanded", "false"); });
  at("find").addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" && hits.length) mark((marked + 1) % hits.length);
    else if (event.key === "ArrowUp" && hits.length) mark((marked + hits.length - 1) % hits.length);
    else if (event.key === "Enter") pick(marked);
    else return;
    event.preventDefault();
  });

  // ---- legend, time, tools ------------------------------------------------------------------
  const switches = [...document.querySelectorAll("#legend button")];
  switches.forEach((made) => made.addEventListener("click", () => {
    const key = made.dataset.kind || made.dataset.type;
    if (!off.delete(key)) off.add(key);
    made.setAttribute("aria-pressed", String(!off.has(key)));
    paint();
  }));
  function showAll() {
    off.clear();
    switches.forEach((made) => made.setAttribute("aria-pressed", "true"));
    at("from").value = 0;
    at("to").value = stops.length - 1;
    at("undated").querySelector("input").checked = true;
    slide();
  }
  function slide(moved) {
    const from = at("from"), to = at("to"), last = Math.max(stops.length - 1, 1);
    if (Number(from.value) > Number(to.value)) { if (moved === from) from.value = to.value; else to.value = from.value; }
    from.style.zIndex = Number(from.value) === stops.length - 1 ? 1 : 0;   // both at the end: the lower bound must stay within reach
    at("between").style.left = from.value / last * 100 + "%";
    at("between").style.right = 100 - to.value / last * 100 + "%";
    const [first, end] = [stops[from.value], stops[to.value]];
    [[from, first], [to, end]].forEach(([input, day]) => input.setAttribute("aria-valuetext", day || ""));
    at("dates").textContent = Number(from.value) === 0 && Number(to.value) === stops.length - 1 ? words.all_dates : first === end ? first : `${first} – ${end}`;
    paint();
  }
  [at("from"), at("to")].forEach((input) => { input.max = Math.max(stops.length - 1, 0); input.addEventListener("input", () => slide(input)); });
  at("to").value = Math.max(stops.length - 1, 0);
  at("undated").addEventListener("change", () => slide());
  at("time").hidden = stops.length < 2;
  at("undated").hidden = !content.nodes.some((node) => node.kind === "Meeting" && !node.days.length);
  const zoom = (factor) => network.moveTo({scale: network.getScale() * factor, animation: calm() ? false : {duration: 150}});
  at("nearer").addEventListener("click", () => zoom(1.3));
  at("farther").addEventListener("click", () => zoom(1 / 1.3));
  at("whole").addEventListener("click", () => network.fit({animation: calm() ? false : {duration: 300}}));
  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input[type=search]");
    if (event.key === "Escape") { if (typing && event.target.value) { event.target.value = ""; search(); } else choose(null); }
    else if (event.key === "/" && !typing) { event.preventDefault(); at("find").focus(); }
  });

  // ---- start --------------------------------------------------------------------------------
  const canvas = document.querySelector("#mynetwork .vis-network");
  canvas.tabIndex = 0;
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", words.network);
  dark.addEventListener("change", paint);
  slide();
  choose(null);
  network.fit();
  if (network.getScale() < READABLE) {   // rather begin readable, at the best connected node, than show everything as dust
    const hub = content.nodes.reduce((best, _, id) => linked[id].length > linked[best].length ? id : best, 0);
    if (content.nodes.length) network.moveTo({position: network.getPosition(hub), scale: READABLE});
  }
  document.body.dataset.ready = "true";
})();
