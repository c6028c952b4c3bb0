import type { LocalizeController } from './localize.js';

/** Audiences that widgets have words for, in the order in which they are listed. */
export const audiences = [
  'primary',
  'secondary',
  'vocational',
  'dual',
  'higher',
  'adults',
  'jobseekers',
  'workers',
  'teachers',
  'families',
  'companies',
  'public',
] as const;

/** The name of an audience for people; one we have no word for is shown as the feed writes it. */
export function audienceName({ msg }: LocalizeController, audience: string): string {
  switch (audience) {
    case 'primary':
      return msg('Primary school classes');
    case 'secondary':
      return msg('Secondary school pupils');
    case 'vocational':
      return msg('Pupils in technical and vocational education');
    case 'dual':
      return msg('Learners in dual training');
    case 'higher':
      return msg('Students in higher education');
    case 'adults':
      return msg('Adults in education');
    case 'jobseekers':
      return msg('Job seekers');
    case 'workers':
      return msg('Workers');
    case 'teachers':
      return msg('Teachers and trainers');
    case 'families':
      return msg('Families');
    case 'companies':
      return msg('Companies');
    case 'public':
      return msg('Everyone');
    default:
      return audience;
  }
}
