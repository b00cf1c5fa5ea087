import { t } from '#lib/locales/i18n.svelte.ts';
import type { IconName } from '../icons.ts';

export interface Tab {
	href: string;
	icon: IconName;
	label: string;
	current?: boolean;
}

/** A tab comes with the rooms it opens. */
export const participantTabs = (current?: 'home' | 'learn' | 'me'): Tab[] => [
	{ href: '/', icon: 'home', label: t('app.home'), current: current === 'home' },
	{ href: '/learn', icon: 'learn', label: t('app.learn'), current: current === 'learn' },
	{ href: '/me', icon: 'me', label: t('app.me'), current: current === 'me' }
];

export const facilitatorTabs = (current?: 'groups' | 'me'): Tab[] => [
	{ href: '/cohorts', icon: 'group', label: t('app.groups'), current: current === 'groups' },
	{ href: '/me', icon: 'me', label: t('app.me'), current: current === 'me' }
];
