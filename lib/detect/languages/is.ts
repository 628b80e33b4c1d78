import type { Language } from '../language';

export const language: Language = {
  name: 'Icelandic',
  password: 'lykilorð, lykilorðið, aðgangsorð, aðgangsorðið',
  of: 'fyrir',
  is: 'er',
  told: ['lykilorðið er @', 'Aðgangsorð fyrir netþjóninn: @'],
  innocent: ['lykilorðið er of stutt, sjá RFC7617'],
};
