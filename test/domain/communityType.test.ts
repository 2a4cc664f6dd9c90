import { communityTypeAdvice, communityTypes } from '../../src/domain/community/communityType';

test('A community promises by its name', () => {
  expect(communityTypes.map(type => [type, communityTypeAdvice[type]])).toEqual([
    ['community', 'A community promises a place to ask and to be heard.'],
    ['guild', 'A guild promises craft and mentoring.'],
    ['club', 'A club promises company: people who like the same thing.'],
    ['circle', 'A circle promises a few people who know each other well.'],
    ['network', 'A network promises reach across the company.']
  ]);
});
