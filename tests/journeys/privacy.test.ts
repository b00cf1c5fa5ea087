// What is private is nowhere where it could be read: not on the wire, not on the server's disk, not on the phone's. Each search first
// finds something that is not secret, by the same means.
import { expect, test } from 'vitest';
import { screensOf } from '#lib/ui/lesson/screens.ts';
import { Phone, say, Server } from './harness.ts';
import { approve, askToJoin, becomeFacilitator, makeCards, makeGroup, newsOf } from './people.ts';
import { metaOn } from './phone-files.ts';
import { asKept, filesWith } from './server-files.ts';
import { hrefOf } from './study.ts';
import { lessonOf, wordsOf } from './words.ts';
import { tap } from './wire.ts';

const t = wordsOf('en');
const lesson = lessonOf('en', 'self-and-leadership', 'who-is-a-leader');
const SECRETS = {
	nickname: 'Zqxnick-Vannary',
	reflection: 'zqxwritten I was afraid of my uncle',
	group: 'Zqxgroup Lotus',
	draft: 'zqxdraft not finished yet',
	note: 'zqxnoted Ask my aunt first',
	happened: 'zqxhappened We sat under her house'
};

test('a nickname, a group’s name, a reflection, a note, what happened and a draft are on no disk and on no wire; progress is', async () => {
	const server = await Server.open();
	const wire = await tap(server.origin);
	const facilitator = await Phone.open(wire.origin, { viewport: { width: 1024, height: 768 } });
	await becomeFacilitator(facilitator, (await server.founderLink()).replace(server.origin, wire.origin));
	const group = await makeGroup(facilitator, SECRETS.group);
	const [card] = await makeCards(facilitator, group, '1');
	const woman = await Phone.open(wire.origin);
	await askToJoin(woman, card!, SECRETS.nickname);
	await facilitator.goto(group);
	await approve(facilitator, SECRETS.nickname);
	await newsOf(woman.page, woman.page.getByRole('heading', { name: t('join.inGroup', { group: SECRETS.group }) }));

	const reflection = screensOf(lesson).find(({ step }) => step.kind === 'reflection')!;
	await woman.goto(hrefOf(lesson, reflection.id));
	await woman.page.locator('textarea').fill(SECRETS.reflection);
	await woman.page.getByRole('button', { name: t('app.keepAndGoOn') }).click();
	await woman.page.waitForURL((url) => url.searchParams.get('at') !== reflection.id);

	const [first] = screensOf(lesson);
	await woman.goto(hrefOf(lesson, first!.id));
	await woman.page.getByRole('button', { name: t('notes.keepOrWrite') }).click();
	const panel = woman.page.getByRole('dialog');
	await panel.locator('textarea').fill(SECRETS.note);
	await panel.getByText(t('app.saved')).waitFor();
	await panel.getByRole('switch', { name: t('notes.keepScreen') }).click();
	await panel.getByRole('button', { name: t('app.close') }).click();
	const people = screensOf(lesson).find(({ step }) => step.kind === 'try-people')!;
	await woman.goto(hrefOf(lesson, people.id));
	await woman.page.getByRole('textbox', { name: t('notes.whatHappened') }).fill(SECRETS.happened);
	await woman.page.getByText(t('app.saved')).waitFor();
	// Her journal has all of it, and only she sees it.
	await woman.goto('/me/journal');
	for (const words of [SECRETS.reflection, SECRETS.note, SECRETS.happened]) await woman.page.getByText(words).waitFor();
	await woman.page.getByRole('heading', { name: t('notes.kept') }).waitFor();

	const other = lessonOf('en', 'self-and-leadership', 'my-river-of-life');
	await woman.goto(hrefOf(other, screensOf(other).find(({ step }) => step.kind === 'reflection')!.id));
	await woman.page.locator('textarea').fill(SECRETS.draft);
	await woman.page.waitForTimeout(900);
	await woman.page.reload();
	await expect.poll(() => woman.page.locator('textarea').inputValue()).toBe(SECRETS.draft);
	await woman.goto('/');
	await newsOf(woman.page, woman.page.getByText(t('app.allSent')));
	// The facilitator's phone has read the nickname, so it is in her browser's memory when it closes.
	await newsOf(facilitator.page, facilitator.page.locator('table').getByText(SECRETS.nickname));
	const person = (await metaOn<string>(woman.page, 'person'))!;
	for (const phone of [woman, facilitator]) expect(await phone.context.cookies()).toEqual([]);

	await woman.close();
	await facilitator.close();
	await server.stop();
	say(`${wire.said.length} pieces on the wire, cookies: ${wire.cookies.length}`);
	expect(wire.cookies).toEqual([]);

	const places: Record<string, (needles: Buffer[]) => string[]> = {
		'the wire': (needles) => wire.said.filter((piece) => needles.some((needle) => piece.includes(needle))).map((piece) => piece.toString('latin1').slice(0, 60)),
		'the server’s disk': (needles) => [...filesWith(server.data, needles), ...filesWith(server.ledger, needles)],
		'her phone': (needles) => filesWith(woman.folder, needles),
		'the facilitator’s phone': (needles) => filesWith(facilitator.folder, needles)
	};
	for (const [place, search] of Object.entries(places)) {
		expect(search(asKept(person)).length, `her random id, in ${place}`).toBeGreaterThan(0);
		for (const [what, secret] of Object.entries(SECRETS)) expect(search(asKept(secret)), `${what} in ${place}`).toEqual([]);
	}
	// And by another name: what she did is where it should be.
	for (const place of ['the wire', 'the server’s disk', 'her phone']) {
		for (const [what, plain] of [['the step she reached', reflection.id], ['that she keeps a screen', 'screen-kept']] as const) {
			expect(places[place]!(asKept(plain)).length, `${what}, in ${place}`).toBeGreaterThan(0);
		}
	}
});
