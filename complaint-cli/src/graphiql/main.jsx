import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import examples from './examples.graphql';

// The files of the three workers stand beside this one.
const workers = { json: 'json.worker.js', graphql: 'graphql.worker.js' };
globalThis.MonacoEnvironment = {
  getWorker: (_, label) =>
    new Worker(new URL(workers[label] ?? 'editor.worker.js', import.meta.url), { type: 'module', name: label }),
};

// A line "# ---" divides the examples; each is a tab, named by its operation. The first line says where it has an answer.
const served = new Set((document.getElementById('graphiql').dataset.examples ?? '').split(' '));
const tabs = examples.split(/^# ---\n/m).map(text => {
  const [, place, rest] = text.match(/^# for: (\w+)\n([^]*)$/);
  return { place, tab: { query: rest.trim() + '\n' } };
}).filter(({ place }) => served.has(place)).map(({ tab }) => tab);

const here = new URL('/', location.href);
const socket = new URL('/graphql/ws', here);
socket.protocol = here.protocol.replace('http', 'ws');

// A header such as {"Authorization": "Bearer demo-officer"} goes with queries, and into connection_init with subscriptions.
const fetcher = createGraphiQLFetcher({
  url: new URL('/graphql', here).href,
  subscriptionUrl: socket.href,
  headers: { Accept: 'application/graphql-response+json, application/json' },
});

// GraphiQL calls its tabs tabs and puts two buttons into each, where a screen reader finds neither: to it they are a list of buttons.
function listTabs(root) {
  for (const list of root.querySelectorAll('ul[role=tablist]')) list.removeAttribute('role');
  for (const item of root.querySelectorAll('.graphiql-tab[role=tab]')) item.removeAttribute('role');
  for (const item of root.querySelectorAll('.graphiql-tab[aria-selected]')) {
    item.querySelector('.graphiql-tab-button')?.setAttribute('aria-current', item.getAttribute('aria-selected'));
    item.removeAttribute('aria-selected');
  }
}

const root = document.getElementById('graphiql');
new MutationObserver(() => listTabs(root))
  .observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['role', 'aria-selected'] });

createRoot(root).render(
  <GraphiQL fetcher={fetcher} defaultTabs={tabs} shouldPersistHeaders={false}>
    <GraphiQL.Logo><h1>GraphiQL</h1></GraphiQL.Logo>
  </GraphiQL>,
);
