import * as React from 'react';
import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom';
import { defaultPractice } from '../../../src/domain/community/practice';
import { communityKey, personKey } from '../../../src/domain/identity';
import { day } from '../../../src/domain/time';
import { WelcomeNote } from '../../../src/features/people/WelcomeNote';
import { communityEntry } from '../../ui/communityEntry';
import type { Scene, Shown } from '../spaceScene';
import { row, showSection } from '../spaceScene';

// The machine may be busy.
jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 20_000 });

const key = communityKey('scheduling');
const readMembershipsOf = (days: number) => {
  const since = Date.now() - days * day;
  return jest.fn(async () => new Map([[key, { community: key, person: personKey('7'), since }]]));
};
const show = (days: number, scene: Scene = {}): Shown =>
  showSection(<WelcomeNote />, { community: communityEntry({ practice: { ...defaultPractice, welcome: 'Hello **you**.' } }), ...scene, answers: { readMembershipsOf: readMembershipsOf(days), ...scene.answers } });

beforeEach(() => window.localStorage.clear());

describe('The welcome', () => {
  test('is there for whoever joined lately, from whoever runs the community, with a way to introduce oneself', async () => {
    const { written } = show(3);
    expect(await screen.findByRole('region', { name: 'Welcome to Scheduling' })).toHaveTextContent('Ana Ruiz, who runs this community');
    expect(await screen.findByText('you', { selector: 'strong' })).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Introduce yourself in two lines' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Two lines about you' }), { target: { value: 'I run nights.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Say it' }));
    expect(await screen.findByText('You are introduced. Everybody here can read it.')).toBeInTheDocument();
    expect(written()).toMatchObject([{ kind: 'introduction' }]);
    expect(screen.queryByRole('button', { name: 'Introduce yourself in two lines' })).not.toBeInTheDocument();
  });

  test('has words of its own where the community has none', async () => {
    show(3, { community: communityEntry() });
    expect(await screen.findByText('Good that you are here. Look around, ask whatever you like, and come to the next session.')).toBeInTheDocument();
    expect(screen.queryByText(/who runs this community/)).not.toBeInTheDocument();
  });

  test.each([
    ['who joined longer ago', 15, {}],
    ['who is not in, though that person asked to be', 3, { isMember: false }]
  ])('is not there for somebody %s', async (_who, days, scene) => {
    const answers = { readMembershipsOf: readMembershipsOf(days) };
    show(days, { ...scene, answers });
    await waitFor(() => expect(answers.readMembershipsOf).toHaveBeenCalled());
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });

  test('does not ask whoever is introduced already', async () => {
    show(3, { contributions: [row({ kind: 'introduction', body: { text: 'I run nights.' } })] });
    await screen.findByRole('region', { name: 'Welcome to Scheduling' });
    expect(screen.queryByRole('button', { name: /Introduce/ })).not.toBeInTheDocument();
  });

  test('stays closed once it was closed, until that person joins anew', async () => {
    const answers = { readMembershipsOf: readMembershipsOf(3) };
    const first = show(3, { answers });
    fireEvent.click(await screen.findByRole('button', { name: 'Close the welcome' }));
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
    expect(screen.getByText('The welcome is closed.')).toBeInTheDocument();
    first.unmount();
    const again = show(3, { answers });
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
    again.unmount();
    show(1);
    expect(await screen.findByRole('region', { name: 'Welcome to Scheduling' })).toBeInTheDocument();
  });
});
