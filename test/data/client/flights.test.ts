import { createFlights } from '../../../src/data/client/flights';

/** A read that lands when it is told to. */
function flight() {
  let land: (answer: Response) => void = () => undefined;
  let crash: (error: Error) => void = () => undefined;
  const depart = jest.fn(
    () =>
      new Promise<Response>((resolve, reject) => {
        land = resolve;
        crash = reject;
      })
  );
  return { depart, land: (text: string) => land(new Response(text)), crash: (text: string) => crash(new Error(text)) };
}
const textOf = async (answer: Promise<Response>): Promise<string> => (await answer).text();

describe('A read under way', () => {
  test('is joined by whoever asks the same, and each gets the whole answer', async () => {
    const flights = createFlights();
    const [first, second] = [flight(), flight()];
    const answers = [flights.join('web', first.depart), flights.join('web', second.depart)].map(textOf);
    first.land('answer');
    expect(await Promise.all(answers)).toEqual(['answer', 'answer']);
    expect([first.depart.mock.calls.length, second.depart.mock.calls.length]).toEqual([1, 0]);
  });

  test('is not joined by whoever asks for something else', async () => {
    const flights = createFlights();
    const [web, lists] = [flight(), flight()];
    const answers = [flights.join('web', web.depart), flights.join('lists', lists.depart)].map(textOf);
    lists.land('the lists');
    web.land('the web');
    expect(await Promise.all(answers)).toEqual(['the web', 'the lists']);
  });

  test.each<[string, (each: ReturnType<typeof flight>) => void]>([
    ['landed', each => each.land('old')],
    ['failed', each => each.crash('cut')]
  ])('that has %s is not joined any more', async (_how, end) => {
    const flights = createFlights();
    const [first, second] = [flight(), flight()];
    const before = flights.join('web', first.depart).catch(() => undefined);
    end(first);
    await before;
    const after = textOf(flights.join('web', second.depart));
    second.land('new');
    expect(await after).toBe('new');
  });

  test('that failed fails for all who joined', async () => {
    const flights = createFlights();
    const first = flight();
    const answers = [flights.join('web', first.depart), flights.join('web', first.depart)].map(textOf);
    first.crash('cut');
    expect(await Promise.allSettled(answers)).toEqual([1, 2].map(() => ({ status: 'rejected', reason: new Error('cut') })));
  });

  test('from before the doors were closed is joined by nobody, and takes nobody’s place when it lands', async () => {
    const flights = createFlights();
    const [before, after, third] = [flight(), flight(), flight()];
    const old = textOf(flights.join('web', before.depart));
    flights.close();
    const answers = [textOf(flights.join('web', after.depart))];
    before.land('old');
    expect(await old).toBe('old');
    answers.push(textOf(flights.join('web', third.depart)));
    after.land('new');
    expect(await Promise.all(answers)).toEqual(['new', 'new']);
    expect(third.depart).not.toHaveBeenCalled();
  });
});
