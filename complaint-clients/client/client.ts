// A front end's side of the schema, with types made from it: urql asks and changes, and follows by either protocol.
import { Client, fetchExchange, subscriptionExchange, type OperationResult } from '@urql/core';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { createClient as eventStreams } from 'graphql-sse';
import { createClient as webSockets } from 'graphql-ws';
import WebSocket from 'ws';
import {
  AcknowledgeDocument,
  AgainDocument,
  ComesDueDocument,
  ComplaintChangesDocument,
  ComplaintsPageDocument,
  DuePageDocument,
  EscalateDocument,
  OneComplaintDocument,
  OpenDocument,
  TodayDocument,
  UpdateDocument,
  WithoutACaseDocument,
  type AcknowledgeComplaintInput,
  type ComesDueSubscription,
  type ComplaintChangesSubscription,
  type ComplaintFilter,
  type ComplaintsPageQuery,
  type DuePageQuery,
  type OneComplaintQuery,
  type OpenComplaintInput,
  type RecordedFragment,
  type RecordUpdateInput,
  type RequestEscalationInput,
  type TodayQuery,
  type WithoutACaseQuery,
} from './made/graphql.js';

export type Protocol = 'graphql-transport-ws' | 'server-sent-events';

/** What one who follows gets: each result, then how it ended. */
type Sink = { next(value: unknown): void; error(error: unknown): void; complete(): void };
type Follow = (request: { query: string; variables?: Record<string, unknown> }, sink: Sink) => () => void;

export class Redress {
  private constructor(private readonly urql: Client, private readonly ended: () => void) {}

  /** Connects as whoever the token stands for, or as whoever the server takes one without a token for. */
  static at(origin: string, protocol: Protocol = 'graphql-transport-ws', token?: string): Redress {
    const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
    let follow: Follow;
    let ended: () => void;
    if (protocol === 'graphql-transport-ws') {
      const client = webSockets({
        url: origin.replace('http', 'ws') + '/graphql/ws',
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        ...(token ? { connectionParams: { authorization: `Bearer ${token}` } } : {}),
      });
      follow = (request, sink) => client.subscribe(request, sink as never);
      ended = () => void client.dispose();
    } else {
      const client = eventStreams({ url: origin + '/graphql/stream', headers, retryAttempts: 0 });
      follow = (request, sink) => client.subscribe(request, sink as never);
      ended = () => client.dispose();
    }
    const urql = new Client({
      url: origin + '/graphql',
      preferGetMethod: false,
      fetchOptions: { headers },
      exchanges: [
        fetchExchange,
        subscriptionExchange({
          forwardSubscription: ({ query, variables }) => ({
            subscribe: sink => ({
              unsubscribe: follow(
                { query: query ?? '', variables: variables as Record<string, unknown> },
                sink as Sink,
              ),
            }),
          }),
        }),
      ],
    });
    return new Redress(urql, ended);
  }

  // --- queries ----------------------------------------------------------------------------------------------------

  async today(): Promise<TodayQuery['viewer']> {
    return given(await this.urql.query(TodayDocument, {})).viewer;
  }

  async complaint(reference: string, asOf?: string): Promise<OneComplaintQuery['complaint']> {
    return given(await this.urql.query(OneComplaintDocument, { reference, asOf })).complaint;
  }

  async again(id: string): Promise<string | undefined> {
    const { node } = given(await this.urql.query(AgainDocument, { id }));
    return node?.__typename === 'Complaint' ? node.reference : undefined;
  }

  async withoutACase(received: string): Promise<WithoutACaseQuery> {
    return given(await this.urql.query(WithoutACaseDocument, { received }));
  }

  /** Every page of the complaints, one after the other. */
  async *complaints(first: number, filter?: ComplaintFilter): AsyncGenerator<NonNullable<ComplaintsPageQuery['complaints']>> {
    let after: string | null | undefined;
    do {
      const { complaints } = given(await this.urql.query(ComplaintsPageDocument, { first, after, filter }));
      if (!complaints) return;
      yield complaints;
      after = complaints.pageInfo.hasNextPage ? complaints.pageInfo.endCursor : undefined;
    } while (after);
  }

  /** Every page of what is due by a day. */
  async *due(by: string, first: number): AsyncGenerator<NonNullable<DuePageQuery['due']>> {
    let after: string | null | undefined;
    do {
      const { due } = given(await this.urql.query(DuePageDocument, { by, first, after }));
      if (!due) return;
      yield due;
      after = due.pageInfo.hasNextPage ? due.pageInfo.endCursor : undefined;
    } while (after);
  }

  // --- changes ----------------------------------------------------------------------------------------------------

  async open(input: OpenComplaintInput): Promise<RecordedFragment> {
    return recorded(given(await this.urql.mutation(OpenDocument, { input })).openComplaint);
  }

  async acknowledge(input: AcknowledgeComplaintInput): Promise<RecordedFragment> {
    return recorded(given(await this.urql.mutation(AcknowledgeDocument, { input })).acknowledgeComplaint);
  }

  async escalate(input: RequestEscalationInput): Promise<RecordedFragment> {
    return recorded(given(await this.urql.mutation(EscalateDocument, { input })).requestEscalation);
  }

  async update(input: RecordUpdateInput): Promise<RecordedFragment> {
    return recorded(given(await this.urql.mutation(UpdateDocument, { input })).recordUpdate);
  }

  // --- following --------------------------------------------------------------------------------------------------

  /** Tells each change of a complaint from now on, or after a position; what is given back stops it. */
  changes(
    reference: string,
    after: string | undefined,
    told: (change: ComplaintChangesSubscription['complaintChanged']) => void,
    failed: (error: Error) => void,
  ): () => void {
    return this.follow(ComplaintChangesDocument, { reference, after }, data => told(data.complaintChanged), failed);
  }

  comesDue(told: (coming: ComesDueSubscription['deadlinesComingDue']) => void, failed: (error: Error) => void): () => void {
    return this.follow(ComesDueDocument, {}, data => told(data.deadlinesComingDue), failed);
  }

  private follow<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    told: (data: Data) => void,
    failed: (error: Error) => void,
  ): () => void {
    const { unsubscribe } = this.urql.subscription<Data, Variables>(document, variables).subscribe(result => {
      if (result.error) failed(result.error);
      else if (result.data) told(result.data);
    });
    return unsubscribe;
  }

  /** Lets the connection go. */
  end(): void {
    this.ended();
  }
}

/** The data of an answer; an error is thrown with what the server said. */
function given<Data>({ data, error }: OperationResult<Data>): Data {
  if (error) throw error;
  if (!data) throw new Error('the answer has no data');
  return data;
}

function recorded(payload: RecordedFragment | null): RecordedFragment {
  if (!payload) throw new Error('the change was not answered');
  return payload;
}
