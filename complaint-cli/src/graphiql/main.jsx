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

// A line "# ---" divides the examples; each is a tab, named by its operation.
const tabs = examples.split(/^# ---\n/m).map(text => {
  const [query, variables = '{}'] = text.trim().split(/^# variables\n/m);
  return { query: query.trim() + '\n', variables: variables.replace(/^# /gm, '').trim() };
});

const here = new URL('/', location.href);
const socket = new URL('/graphql/ws', here);
socket.protocol = here.protocol.replace('http', 'ws');

// A header such as {"Authorization": "Bearer demo-officer"} goes with queries, and into connection_init with subscriptions.
const fetcher = createGraphiQLFetcher({
  url: new URL('/graphql', here).href,
  subscriptionUrl: socket.href,
  headers: { Accept: 'application/graphql-response+json, application/json' },
});

const place = document.getElementById('graphiql');
const served = new Set((place.dataset.examples ?? '').split(' '));
createRoot(place).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={tabs.filter(tab => served.has(tab.query.match(/^# for: (.*)$/m)?.[1] ?? 'asking'))}
    defaultEditorToolsVisibility="variables"
    shouldPersistHeaders={false}
  />,
);
