// The compiled list of what is taught, read from the disk: a command's modules are all loaded before it runs.
import { readFileSync } from 'node:fs';
import { joinIds, type WholeCatalogue } from '#lib/content/catalogue.ts';

const read = (name: string) => JSON.parse(readFileSync(`.made/catalogue/${name}.json`, 'utf8'));

export const wholeCatalogue = (language: string): WholeCatalogue => joinIds(read(language), read('_ids'));
