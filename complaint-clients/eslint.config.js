// The schema as graphql-eslint judges it, every rule of its two sets at full strength and a description for all there is. What is
// excepted is named here with its reason, and schema.test.js fails on one that is needed no more. From the top folder:
// complaint-clients/node_modules/.bin/eslint -c complaint-clients/eslint.config.js docs/graphql/complaint.graphqls
import { fileURLToPath } from 'node:url';
import graphql from '@graphql-eslint/eslint-plugin';

/** Where the schema is, from the top folder. */
export const place = 'docs/graphql/complaint.graphqls';
const schema = fileURLToPath(new URL(`../${place}`, import.meta.url));

export const exceptions = [
  {
    rule: 'strict-id-in-types',
    says: /must have exactly one non-nullable unique identifier/,
    because: 'nearly all types are answers, computed for a day and kept nowhere: an id would promise that they can be found again; '
      + 'what can be has one, and is a Node',
  },
  {
    rule: 'relay-edge-types',
    says: /^A list type should only wrap an edge type\.?$/,
    because: 'only lists that grow are paged; the clauses of a procedure or the deadlines of a complaint are a few dozen at most, and '
      + 'a client wants all of them',
  },
  {
    rule: 'relay-edge-types',
    says: /^Edge type's field `node` must implement `Node` interface\.?$/,
    times: 1,
    because: 'a DueComplaint is a complaint beside what it owes by a day that the question names; the complaint in it is the Node',
  },
  {
    rule: 'relay-arguments',
    says: /^Field `(complaints|due)` must contain an argument `(last|before)`/,
    times: 4,
    because: 'pages go forward, which is one of the two ways of which the connections specification asks for at least one',
  },
  {
    rule: 'no-typename-prefix',
    says: /^Field "counting" starts with the name of the parent type "Count"\.?$/,
    times: 1,
    because: 'counting is a word of its own, how days are counted, and has the same name on Timetable and Policy',
  },
];

export const isExcepted = ({ ruleId, message }) =>
  exceptions.some(({ rule, says }) => ruleId === `@graphql-eslint/${rule}` && says.test(message));

/** Everything that is judged, without the exceptions. */
export const judged = {
  files: ['**/*.graphqls'],
  languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema } } },
  linterOptions: { noInlineConfig: true },
  plugins: { '@graphql-eslint': graphql },
  rules: {
    ...graphql.configs['flat/schema-recommended'].rules,
    ...graphql.configs['flat/schema-relay'].rules,
    '@graphql-eslint/require-description': ['error', {
      types: true, rootField: true, DirectiveDefinition: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true,
    }],
  },
};

export default [{
  ...judged,
  processor: {
    meta: { name: 'exceptions', version: '1' },
    preprocess: text => [text],
    postprocess: ([messages]) => messages.filter(message => !isExcepted(message)),
  },
}];
