// The typed client's documents and types, made from the committed schema: graphql-codegen -c codegen.js
export default {
  schema: '../docs/graphql/complaint.graphqls',
  documents: ['client/operations.graphql'],
  generates: {
    'client/made/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string', LocalTime: 'string', BigDecimal: 'number' },
        importExtension: '.js',
        emitLegacyCommonJSImports: false,
      },
    },
  },
};
