import type { Language } from '../language';

export const language: Language = {
  name: 'Georgian',
  password: 'პაროლი',
  told: ['პაროლი: @', 'სერვერის პაროლი @'],
  innocent: ['პაროლი ძალიან მოკლეა, იხ. RFC7617'],
};
