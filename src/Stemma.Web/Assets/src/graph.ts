// The stemma as a graph that can be moved and zoomed; a way shows its evidence. Nodes and ways are read from the list below the drawing.
import cytoscape from "cytoscape";

interface Way { id: string; from: string; to: string; item: HTMLElement }

export function drawGraph(): void {
  const holder = document.querySelector<HTMLElement>(".graph");
  const drawing = holder?.querySelector("svg");
  if (!holder || !drawing) return;
  // Cytoscape would write a style element, which the page's policy forbids: what it wants stands in style.css.
  const claimed = document.createElement("meta");
  claimed.id = "__________cytoscape_stylesheet";
  document.head.append(claimed);

  const box = drawing.viewBox.baseVal;
  const nodes = Array.from(drawing.querySelectorAll<SVGGElement>(".node")).map((g) => {
    const plate = g.querySelector("rect")!;
    return { id: g.dataset.id!, kind: g.classList[1]!, name: g.querySelector("text")!.textContent ?? "", x: plate.x.baseVal.value + plate.width.baseVal.value / 2, y: plate.y.baseVal.value + plate.height.baseVal.value / 2 };
  });
  const ways: Way[] = Array.from(document.querySelectorAll<HTMLElement>(".ways > li")).map((item, i) => ({ id: `way-${i + 1}`, from: item.dataset.from!, to: item.dataset.to!, item }));
  const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const canvas = document.createElement("div");
  canvas.className = "canvas";
  drawing.replaceWith(canvas);
  holder.classList.add("live");
  // As high as the drawing was, within what a screen holds.
  const rows = box.height * Math.min(1, holder.clientWidth / box.width);
  canvas.style.height = `${Math.max(220, Math.min(rows, 0.85 * innerHeight))}px`;
  const graph = cytoscape({
    container: canvas,
    elements: [
      ...nodes.map((n) => ({ data: { id: n.id, label: n.name, kind: n.kind }, position: { x: n.x, y: n.y } })),
      ...ways.map((w) => ({ data: { id: w.id, source: w.to, target: w.from, weight: w.item.querySelectorAll("details li").length } })),
    ],
    layout: { name: "preset" },
    minZoom: 0.3,
    maxZoom: 3,
    style: [
      { selector: "node", style: { label: "data(label)", shape: "round-rectangle", width: 168, height: 30, "text-valign": "center", "text-halign": "center", "font-size": 13, "font-family": getComputedStyle(document.body).fontFamily, color: colour("--ink"), "background-color": colour("--card"), "border-width": 1.5, "border-color": colour("--soft") } },
      { selector: "node[kind='origin']", style: { "border-color": colour("--accent"), "border-width": 2 } },
      { selector: "node[kind='carrier']", style: { "border-color": colour("--blue") } },
      { selector: "node[kind='unknown']", style: { "border-style": "dashed" } },
      { selector: "edge", style: { width: "mapData(weight, 1, 12, 1.5, 6)", "line-color": colour("--soft"), "curve-style": "straight", "source-endpoint": "90deg", "target-endpoint": "270deg", "target-arrow-shape": "triangle", "target-arrow-color": colour("--soft") } },
      { selector: "edge:selected", style: { "line-color": colour("--accent"), "target-arrow-color": colour("--accent") } },
    ],
  });
  graph.fit(undefined, 12);
  graph.on("tap", "edge", (event) => {
    const details = document.getElementById(event.target.id())?.closest("details");
    if (!details) return;
    details.open = true;
    details.scrollIntoView({ block: "center" });
    details.querySelector("summary")?.focus({ preventScroll: true });
  });
}
