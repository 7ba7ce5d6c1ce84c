// Figures as charts that can be zoomed; what they show is read from the table below each, which stays the source.
import { CustomChart, ScatterChart } from "echarts/charts";
import { AriaComponent, DataZoomComponent, GridComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

echarts.use([ScatterChart, CustomChart, GridComponent, TooltipComponent, DataZoomComponent, AriaComponent, SVGRenderer]);

const symbols: Record<string, string> = { exact: "circle", approx: "emptyCircle", near: "emptyCircle", over: "triangle", under: "arrow" };
const signs: Record<string, string> = { approx: "≈", near: "→", over: "＞", under: "＜" };

interface Reading { day: string; value: number; upper: number | null; hedge: string; who: string; href: string }

function readings(table: HTMLTableElement): Reading[] {
  return Array.from(table.querySelectorAll<HTMLTableRowElement>("tbody tr"))
    .map((r) => ({ day: r.dataset.day ?? "", value: Number(r.dataset.value), upper: r.dataset.upper ? Number(r.dataset.upper) : null, hedge: r.dataset.hedge ?? "exact", who: r.dataset.who ?? "", href: r.dataset.href ?? "" }))
    .filter((r) => r.day !== "" && r.value > 0);
}

function draw(table: HTMLTableElement): void {
  const data = readings(table);
  const drawing = table.parentElement?.querySelector("svg.chart");
  if (data.length < 2 || !drawing) return;
  const style = getComputedStyle(document.body);
  const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const holder = document.createElement("div");
  holder.className = "live";
  drawing.replaceWith(holder);
  const values = data.map((r) => r.value);
  const wide = Math.max(...data.map((r) => r.upper ?? r.value)) / Math.min(...values) > 40;
  const day = 86_400_000;
  const times = data.map((r) => Date.parse(r.day));
  const first = Math.min(...times);
  const last = Math.max(...times);
  const short = (t: number) => new Intl.DateTimeFormat(document.documentElement.lang, { day: "numeric", month: "short", timeZone: "UTC" }).format(t);
  const said = (r: Reading) => `${signs[r.hedge] ?? ""}${r.value.toLocaleString("en")}${r.upper ? "–" + r.upper.toLocaleString("en") : ""}`;
  // One label for equal readings; on a narrow screen the number alone.
  const narrow = holder.clientWidth < 520;
  const same = (r: Reading) => `${r.day} ${said(r)} ${narrow ? "" : r.who}`;
  const firsts = new Map(data.slice().reverse().map((r) => [same(r), r]));
  const label = (r: Reading) => narrow ? said(r) : `${said(r)} ${r.who.slice(0, 10)}`;
  const chart = echarts.init(holder, null, { renderer: "svg" });
  const axis = { axisLine: { lineStyle: { color: colour("--soft") } }, axisLabel: { color: colour("--soft"), fontFamily: style.fontFamily }, splitLine: { lineStyle: { color: colour("--rule") } } };
  chart.setOption({
    animation: false,
    aria: { enabled: true, label: { description: table.dataset.readings } },
    grid: { left: 64, right: 24, top: 16, bottom: last - first > 10 * day ? 60 : 28 },
    tooltip: {
      trigger: "item",
      // Rich text is drawn on the chart itself: no markup is made from what articles print.
      renderMode: "richText",
      formatter: (p: { data: { reading: Reading } }) => {
        const r = p.data.reading;
        return `${said(r)}\n${r.who}\n${r.day}`;
      },
    },
    xAxis: { type: "time", ...axis, min: first - day, max: last + day, minInterval: day, splitLine: { show: false }, axisLabel: { ...axis.axisLabel, formatter: short, hideOverlap: true } },
    yAxis: { type: wide ? "log" : "value", ...axis },
    dataZoom: last - first > 10 * day
      ? [{ type: "inside", zoomOnMouseWheel: "ctrl" }, { type: "slider", height: 18, bottom: 8, borderColor: colour("--rule"), backgroundColor: "transparent", fillerColor: colour("--rule"), dataBackground: { lineStyle: { opacity: 0 }, areaStyle: { opacity: 0 } }, handleStyle: { color: colour("--soft") }, moveHandleStyle: { color: colour("--soft") }, labelFormatter: short, textStyle: { color: colour("--soft") } }]
      : [],
    series: [{
      type: "scatter",
      symbolSize: 13,
      itemStyle: { color: colour("--accent") },
      label: { show: true, formatter: (p: { data: { reading: Reading } }) => label(p.data.reading), color: colour("--soft"), fontFamily: style.fontFamily },
      labelLayout: { hideOverlap: true },
      data: data.map((r) => ({ value: [Date.parse(r.day), r.value], symbol: symbols[r.hedge] ?? "circle", reading: r, label: { show: firsts.get(same(r)) === r, position: Date.parse(r.day) > first + (last - first) * 0.6 ? "left" as const : "right" as const } })),
    }],
  });
  chart.on("click", (p) => {
    const reading = (p.data as { reading?: Reading }).reading;
    if (!reading) return;
    // By the link of the table, so that a click here does what a click there does.
    Array.from(table.querySelectorAll<HTMLAnchorElement>("a.ev")).find((a) => a.getAttribute("href") === reading.href)?.click();
  });
  new ResizeObserver(() => chart.resize()).observe(holder);
}

export function drawCharts(): void {
  document.querySelectorAll<HTMLTableElement>("table[data-readings]").forEach(draw);
}
