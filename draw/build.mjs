// Draws the pictures and writes them as small SVG files.
//   node draw/build.mjs                  every lesson, each into its own folder
//   node draw/build.mjs LESSON           one of them, by the name of its file in scenes/
//   node draw/build.mjs general FOLDER   the drawings that belong to no lesson, the icons and the app icons
// A picture has no text, ids that carry its lesson and name, and at most 6 kB after brotli.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { optimize } from 'svgo';
import * as general from './scenes/general.mjs';
import { all, symbol } from './icons.mjs';
import { appIcons } from './app-icons.mjs';

const root = resolve(import.meta.dirname, '..');

// Transforms stay on the groups: people drawn from the same points then compress to almost nothing.
const small = (svg) =>
  optimize(svg, {
    multipass: true,
    plugins: [
      {
        name: 'preset-default',
        params: {
          overrides: {
            cleanupIds: false,
            convertPathData: { floatPrecision: 1, applyTransforms: false },
            cleanupNumericValues: { floatPrecision: 2 }
          }
        }
      }
    ]
  }).data;

function write(folder, prefix, pictures) {
  mkdirSync(folder, { recursive: true });
  for (const [name, draw] of Object.entries(pictures)) {
    let svg = draw();
    if (/<(text|style|image|linearGradient|radialGradient)\b/.test(svg)) throw new Error(`${name}: flat shapes only`);
    for (const [, id] of svg.matchAll(/id="([a-z]+)"/g))
      svg = svg.replaceAll(`id="${id}"`, `id="${prefix}${name}-${id}"`).replaceAll(`url(#${id})`, `url(#${prefix}${name}-${id})`);
    svg = small(svg);
    const bytes = brotliCompressSync(Buffer.from(svg)).length;
    if (bytes > 6000) throw new Error(`${name}: ${bytes} bytes, 6000 allowed`);
    console.log(String(bytes).padStart(5), name);
    writeFileSync(resolve(folder, `${name}.svg`), svg);
  }
}

const [set, folder] = process.argv.slice(2);
if (set === 'general' && folder) {
  write(folder, '', { ...general.scenes, ...general.squares });
  writeFileSync(resolve(folder, 'icons.svg'), `<svg xmlns="http://www.w3.org/2000/svg">\n${Object.keys(all).map(symbol).join('\n')}\n</svg>\n`);
  for (const [name, svg] of Object.entries(appIcons)) writeFileSync(resolve(folder, `${name}.svg`), svg);
} else {
  const files = readdirSync(resolve(import.meta.dirname, 'scenes')).filter((file) => file !== 'general.mjs' && (!set || file === `${set}.mjs`));
  for (const file of files.sort()) {
    const lesson = await import(`./scenes/${file}`);
    write(resolve(root, lesson.folder), `${lesson.slug}-`, lesson.scenes);
  }
}
