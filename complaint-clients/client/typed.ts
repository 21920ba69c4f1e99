// What the types made from the schema allow and what they refuse; it is compiled, and never run.
import type { Redress } from './client.js';

export async function held(redress: Redress): Promise<void> {
  const viewer = await redress.today();
  // @ts-expect-error whoever asks may be nobody
  viewer.role;
  // @ts-expect-error a viewer has no such field
  viewer?.shoeSize;
  const role: 'MANAGER' | 'AUDITOR' | string | undefined = viewer?.role;
  void role;

  const complaint = await redress.complaint('DEMO-0001');
  const due: string | null | undefined = complaint?.deadlines?.[0]?.due;
  void due;
  const outcome = complaint?.deadlines?.[0]?.outcome;
  if (outcome?.__typename === 'DueBy') outcome.day satisfies string;
  // @ts-expect-error only what is due by a day has one
  outcome?.day;

  const change = { reference: 'DEMO-0001', expectedVersion: 6, clientMutationId: 'one', on: '2027-03-15' };
  await redress.update(change);
  // @ts-expect-error a change says which version it was made for
  await redress.update({ reference: 'DEMO-0001', clientMutationId: 'one', on: '2027-03-15' });
  // @ts-expect-error a version is a number
  await redress.update({ ...change, expectedVersion: '6' });
  // @ts-expect-error there are two stages
  await redress.acknowledge({ ...change, formalStage: 'STAGE_3' });
}
