// Three ways of using a page – by touch, with a mouse, by keyboard alone – behind one set of verbs; what a person does is counted.
import { expect, type Locator, type Page, test } from "@playwright/test";

export type Way = "touch" | "mouse" | "keyboard";

/** So many presses are the most it may take to come to anything. */
const furthest = 60;

export interface Hands {
  /** A link, a button, a choice, a tick. */
  press(what: Locator): Promise<void>;
  /** A field of words, a day (`2026-12-01`) or a time (`13:00`); what stood there goes. */
  type(field: Locator, words: string): Promise<void>;
  /** Says what the task took since the last one, and fails where it took more presses by hand than that. */
  done(task: string, most?: number): void;
  seconds(): number;
  /** What happened in between – looking, measuring – is no part of the next task. */
  restart(): void;
}

export function handsOn(page: Page, way: Way, who: string): Hands {
  let [presses, fields, began] = [0, 0, Date.now()];
  const key = async (name: string) => {
    presses += 1;
    await page.keyboard.press(name);
  };
  const restart = () => {
    [presses, fields, began] = [0, 0, Date.now()];
  };
  const seconds = () => (Date.now() - began) / 1000;
  return {
    async press(what) {
      if (way === "keyboard") {
        await comeTo(what, key);
        const type = await what.getAttribute("type");
        return key(type === "radio" || type === "checkbox" ? "Space" : "Enter");
      }
      presses += 1;
      await (way === "touch" ? what.tap() : what.click());
    },
    async type(field, words) {
      fields += 1;
      if (way !== "keyboard") return field.fill(words);
      await comeTo(field, key);
      const kind = await field.getAttribute("type");
      if (kind === "date" || kind === "time") return typeInParts(page, field, words);
      await key("ControlOrMeta+a");
      await page.keyboard.type(words);
    },
    done(task, most) {
      const took = `${who} · ${task}: ${presses} ${way === "keyboard" ? "keys" : "presses"}, ${fields} typed, ${seconds().toFixed(1)} s`;
      test.info().annotations.push({ type: "task", description: took });
      console.log(took);
      if (way !== "keyboard" && most !== undefined) expect(presses, task).toBeLessThanOrEqual(most);
      restart();
    },
    seconds,
    restart,
  };
}

/** By Tab, forwards or back, and the focus is seen when it gets there. One of several choices is gone to with the arrows. */
async function comeTo(what: Locator, key: (name: string) => Promise<void>): Promise<void> {
  await expect(what).toBeVisible();
  const here = () => what.evaluate((element) => element === document.activeElement);
  const besideIt = () =>
    what.evaluate((element) => {
      const active = document.activeElement;
      return (
        element instanceof HTMLInputElement &&
        active instanceof HTMLInputElement &&
        element.type === "radio" &&
        active.type === "radio" &&
        active.name === element.name &&
        active.form === element.form
      );
    });
  const behind = () =>
    what.evaluate((element) => {
      const active = document.activeElement;
      return Boolean(active && active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING);
    });
  for (let pressed = 0; pressed < furthest && !(await here()); pressed += 1)
    await key((await besideIt()) ? "ArrowDown" : (await behind()) ? "Shift+Tab" : "Tab");
  expect(await here(), `${what} is reached by keyboard`).toBe(true);
  const seen = await what.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom } = element.getBoundingClientRect();
    const inSight = bottom > 0 && top < window.innerHeight;
    return (
      element.matches(":focus-visible") && outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && inSight
    );
  });
  expect(seen, `the focus on ${what} is seen`).toBe(true);
}

/** A browser asks for the parts of a day or a time in the order of its own language. */
async function typeInParts(page: Page, field: Locator, words: string): Promise<void> {
  const [year, month, day] = words.split("-");
  const [hour = "", minute] = words.split(":");
  const orders = words.includes(":")
    ? [
        `${hour}${minute}`,
        `${String(Number(hour) % 12 || 12).padStart(2, "0")}${minute}${Number(hour) < 12 ? "A" : "P"}`,
      ]
    : [`${month}${day}${year}`, `${day}${month}${year}`, `${year}${month}${day}`];
  for (const order of orders) {
    for (let back = 0; back < 3; back += 1) await page.keyboard.press("ArrowLeft");
    await page.keyboard.type(order);
    if ((await field.inputValue()) === words) return;
  }
  expect(await field.inputValue(), "a day or a time typed by keyboard").toBe(words);
}
