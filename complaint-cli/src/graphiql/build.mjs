// Builds the page's script, style, fonts and workers into a folder: node build.mjs FOLDER
import { build } from 'esbuild';

const [, , out] = process.argv;
const common = { bundle: true, minify: true, format: 'esm', target: 'es2022', legalComments: 'external', outdir: out, logLevel: 'warning' };

await build({
  ...common,
  entryPoints: { graphiql: 'main.jsx' },
  splitting: true,
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  loader: { '.ttf': 'file', '.graphql': 'text' },
});
await build({
  ...common,
  entryPoints: {
    'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
    'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
    'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
  },
});
