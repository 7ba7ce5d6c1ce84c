// What every page gets better by: evidence opens beside the place where it is read, and charts and graphs can be worked with.

const script = document.querySelector<HTMLScriptElement>("script[data-close]");
const closeText = script?.dataset.close ?? "Close";

/** Shows the words of an evidence link, with the paragraph around them, in a dialog; the link itself still leads to the whole article. */
async function peek(link: HTMLAnchorElement): Promise<void> {
  const answer = await fetch(link.href, { headers: { Accept: "text/html" } });
  if (!answer.ok) {
    location.href = link.href;
    return;
  }

  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const words = page.getElementById("words");
  const paragraph = words?.closest("p, h1, h2");
  if (!paragraph) {
    location.href = link.href;
    return;
  }

  const dialog = document.createElement("dialog");
  const head = document.createElement("header");
  const source = document.createElement("div");
  const over = page.querySelector(".text .over");
  const title = document.createElement("a");
  title.href = link.href;
  title.textContent = page.querySelector(".text h1")?.textContent ?? link.href;
  title.lang = page.querySelector<HTMLElement>(".text")?.lang ?? "";
  const outlet = document.createElement("p");
  outlet.className = "over";
  outlet.textContent = over?.textContent ?? "";
  source.append(outlet, title);
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = closeText;
  close.addEventListener("click", () => dialog.close());
  head.append(source, close);
  const text = document.createElement("p");
  text.lang = title.lang;
  text.append(...Array.from(document.importNode(paragraph, true).childNodes));
  text.querySelectorAll("[id]").forEach((e) => e.removeAttribute("id"));
  dialog.append(head, text);
  dialog.addEventListener("close", () => { dialog.remove(); link.focus(); });
  dialog.addEventListener("click", (e) => { if (e.target === dialog) dialog.close(); });
  document.body.append(dialog);
  dialog.showModal();
}

document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target.closest("a") : null;
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (plain && target instanceof HTMLAnchorElement && /[?&]at=/.test(target.search) && !location.pathname.startsWith("/articles/") && !target.closest("dialog")) {
    event.preventDefault();
    peek(target).catch(() => { location.href = target.href; });
  }
});

/** A link to a way opens its evidence, wherever it stands. */
function openTarget(): void {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const details = target?.closest("details");
  if (details) details.open = true;
}
addEventListener("hashchange", openTarget);
openTarget();

// Switches of an article keep their state from page to page.
for (const box of document.querySelectorAll<HTMLInputElement>(".switches input")) {
  const kept = localStorage.getItem(box.id);
  if (kept !== null) box.checked = kept === "1";
  box.addEventListener("change", () => localStorage.setItem(box.id, box.checked ? "1" : "0"));
}

// Charts and graph are larger; they come when they are near.
function whenNear(elements: NodeListOf<Element>, url: string | undefined, start: string): void {
  if (!url || elements.length === 0) return;
  const near = new IntersectionObserver((entries) => {
    if (!entries.some((e) => e.isIntersecting)) return;
    near.disconnect();
    import(url).then((module) => module[start]()).catch(() => { /* The server's drawing stays. */ });
  }, { rootMargin: "200px" });
  elements.forEach((e) => near.observe(e));
}
whenNear(document.querySelectorAll("table[data-readings]"), script?.dataset.charts, "drawCharts");
whenNear(document.querySelectorAll(".graph"), script?.dataset.graph, "drawGraph");
