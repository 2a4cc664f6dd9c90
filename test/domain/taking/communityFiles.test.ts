import { communityFiles } from '../../../src/domain/taking/communityFiles';
import { taken } from './takenScene';

describe('Its files', () => {
  const files = communityFiles(taken);
  const lines = (name: string): readonly string[] => files.find(file => file.name === name)?.text.slice(1).split('\r\n') ?? [];

  test('are all of it as JSON, and a table for each list', () => {
    expect(files.map(({ name }) => name)).toEqual(['pumps.json', ...['members', 'introductions', 'questions', 'answers', 'sessions', 'resources', 'stories', 'thanks', 'brought-over'].map(name => `pumps-${name}.csv`)]);
    expect(JSON.parse(files[0]?.text ?? '')).toEqual(JSON.parse(JSON.stringify(taken)));
  });

  test.each([
    ['pumps-members.csv', ['personKey,person,since', '7,Eva,2026-03-02T00:00:00.000Z', '']],
    ['pumps-questions.csv', ['row,at,personKey,person,hidden,title,text', '1,2026-03-10T09:00:00.000Z,7,Eva,,\'=Which seal?,"It leaks,\nbadly."', '']],
    ['pumps-answers.csv', ['row,at,personKey,person,hidden,question,text,accepted', '2,2026-03-10T10:00:00.000Z,8,Omar,,1,This one.,yes', '3,2026-03-10T11:00:00.000Z,9,,yes,1,Rude.,', '']],
    ['pumps-sessions.csv', ['row,start,end,topic,about,place,hostKey,host,cancelled,coming,attended,recap', '']],
    ['pumps-resources.csv', ['row,at,personKey,person,hidden,title,link,why,tags,curatorKey,curator', '9,2026-03-13T09:00:00.000Z,8,Omar,,"Seals, a list",https://example.org/seals,All of them.,"seals, hot",8,Omar', '']],
    ['pumps-stories.csv', ['row,at,personKey,person,hidden,activity,learnt,did,result,cycle,benefit,forLeadership,confirmedBy', '7,2026-03-12T10:00:00.000Z,8,Omar,,Asked,Seals,Changed it,Dry,applied,time,yes,Eva', '']],
    ['pumps-thanks.csv', ['row,at,personKey,person,hidden,toKey,to,for,title,text', '6,2026-03-12T09:00:00.000Z,7,Eva,,8,Omar,answer,Which seal?,It holds.', '']],
    ['pumps-brought-over.csv', ['at,kind,personKey,person', '2020-05-06T07:08:09.000Z,contribution,past-0123456789ab,', '']]
  ])('%s', (name, expected) => {
    expect(lines(name)).toEqual(expected);
  });
});
