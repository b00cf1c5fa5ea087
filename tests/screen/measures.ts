// What must hold on every screen, measured: nothing cut, nothing wider than the glass, every target to be hit, no fault axe knows.
import axe from 'axe-core';

export const visible = (element: Element) =>
	!element.closest('.vh, .skip, [hidden]') && (element as HTMLElement).checkVisibility({ visibilityProperty: true });
export const name = (element: Element) =>
	`${element.tagName.toLowerCase()}.${element.getAttribute('class')}: ${element.textContent?.trim().slice(0, 40)}`;

/** Elements whose box ends outside the viewport. */
export const tooWide = () =>
	[...document.querySelectorAll('.app *')]
		.filter(visible)
		.filter((element) => {
			const { left, right } = element.getBoundingClientRect();
			return right > innerWidth + 1 || left < -1;
		})
		.map(name);

/** Elements that hold words of their own and show less of them than there is. */
export const clipped = () =>
	[...document.querySelectorAll<HTMLElement>('.app *:not(svg, use, img, input, select, i)')]
		.filter(visible)
		.filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()))
		.filter((element) => getComputedStyle(element).display !== 'inline')
		.filter(
			(element) =>
				element.scrollHeight > element.clientHeight + 1 ||
				element.scrollWidth > element.clientWidth + 1 ||
				parseFloat(getComputedStyle(element).lineHeight) < 1.45 * parseFloat(getComputedStyle(element).fontSize)
		)
		.map(name);

/** Links and controls under 48 px, by the box a finger meets (a label's, where the control lies in one). */
export const tooSmall = () =>
	[...document.querySelectorAll('.app :is(a, button, input, select, textarea, summary)')]
		.filter(visible)
		.map((element) => element.closest('label') ?? element)
		.filter((element) => {
			const { width, height } = element.getBoundingClientRect();
			return width < 47.5 || height < 47.5;
		})
		.map(name);

const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
// axe leaves its AAA rules and target-size off until they are asked for by name.
const rules = Object.fromEntries(axe.getRules(tags).map(({ ruleId }) => [ruleId, { enabled: true }]));

export async function faults() {
	scrollTo(0, 0);
	const { violations } = await axe.run(document, { runOnly: tags, rules, resultTypes: ['violations'] });
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
