import { locales, pseudo, readWords } from '../../config/words/readWords.cjs';

type Tree = { readonly [key: string]: string | Tree };

/** What stands on a button, and what it is called where the same words stand on others: both by their whole names. */
const pairs: readonly (readonly [onIt: string, name: string])[] = [
  ['admission.admit', 'admission.admitName'],
  ['admission.afterAll', 'admission.afterAllName'],
  ['admission.refuse', 'admission.refuseName'],
  ['admission.undo', 'admission.undoName'],
  ['announcement.correct', 'announcement.correctName'],
  ['deciding.desk.close', 'deciding.desk.closeIt'],
  ['deciding.desk.open', 'deciding.desk.openIt'],
  ['deciding.roles.end', 'deciding.roles.endFor'],
  ['deciding.roles.give', 'deciding.roles.giveTo'],
  ['directory.notForMe', 'directory.notForMeTitle'],
  ['launching.invite', 'launching.inviteName'],
  ['meeting.no', 'meeting.noTo'],
  ['meeting.stop', 'meeting.stopFor'],
  ['meeting.yes', 'meeting.yesTo'],
  ['myCommunities.open', 'myCommunities.openTitle'],
  ['organisation.chooseFile', 'organisation.chooseFileFor'],
  ['organisation.takeBack', 'organisation.takeBackLabel'],
  ['proposal.look', 'proposal.open'],
  ['proposal.support', 'proposal.supportTitle'],
  ['proposal.takeBack', 'proposal.takeBackTitle'],
  ['proposing.similar.actions', 'proposing.similar.named'],
  ['publishing.change', 'publishing.changeSize'],
  ['questions.accept', 'questions.acceptOf'],
  ['questions.answer', 'questions.answerTitle'],
  ['questions.askByName', 'questions.askName'],
  ['questions.see', 'questions.seeTitle'],
  ['questions.unaccept', 'questions.unacceptOf'],
  ['running.closeRole', 'running.closeRoleOf'],
  ['running.endHost', 'running.endHostOf'],
  ['openRoles.standDown', 'openRoles.standDownFrom'],
  ['openRoles.volunteer', 'openRoles.volunteerFor'],
  ['sessions.calendar', 'sessions.calendarFor'],
  ['sessions.changeRecap', 'sessions.changeRecapOf'],
  ['sessions.come', 'sessions.comeTo'],
  ['sessions.manageText', 'sessions.manage'],
  ['sessions.notCome', 'sessions.notComeTo'],
  ['sessions.planWith', 'sessions.planWithName'],
  ['sessions.wasNotThere', 'sessions.wasNotThereAt'],
  ['sessions.wasThere', 'sessions.wasThereAt'],
  ['sessions.writeRecap', 'sessions.writeRecapOf'],
  ['setUp.mendOne', 'setUp.mendWhat'],
  ['setUp.openPage', 'setUp.openPageFor'],
  ['shelf.handOver', 'shelf.handOverFor'],
  ['shelf.stillGood', 'shelf.stillGoodFor'],
  ['stories.confirm', 'stories.confirmFor'],
  ['templates.edit', 'templates.editTitle'],
  ['templates.restore', 'templates.restoreTitle'],
  ['ui.entry.hide', 'ui.entry.hideTitle'],
  ['ui.share.share', 'ui.share.shareTitle'],
  ['ui.thank.thank', 'ui.thank.thankName'],
  ['units.change', 'units.changeUnit']
];

function at(tree: Tree, name: string): string | Tree | undefined {
  return name.split('.').reduce<string | Tree | undefined>((found, key) => (typeof found === 'object' ? found[key] : undefined), tree);
}

/** As somebody says it who controls a device by voice: without punctuation, in any case, names left out. */
function said(text: string): string {
  return text.replace(/\{\w+\}/g, '').toLocaleLowerCase().replace(/[\p{P}\s]+/gu, ' ').trim();
}

/** The pairs of messages that stand under two names: one, or one for each key below; or one text for each name below. */
function messagesOf(onIt: string | Tree | undefined, name: string | Tree | undefined): (readonly [string, string])[] {
  if (typeof onIt === 'string' && typeof name === 'string') return [[onIt, name]];
  if (typeof name !== 'object') return [];
  return Object.keys(name).flatMap(key => messagesOf(typeof onIt === 'object' ? onIt[key] : onIt, name[key]));
}

describe.each(locales.filter(locale => locale !== pseudo))('In %s', locale => {
  const words = readWords(locale) as Tree;

  test.each(pairs)('%s stands in %s, so that whoever reads it can also say it', (onIt, name) => {
    const messages = messagesOf(at(words, onIt), at(words, name));
    expect(messages).not.toEqual([]);
    expect(messages.filter(([short, long]) => !said(long).includes(said(short)))).toEqual([]);
  });
});
