// Written by `npm run rules` from the files in lib/detect/languages.
import type { Language } from '../language';
import { language as ar } from './ar';
import { language as be } from './be';
import { language as bg } from './bg';
import { language as bn } from './bn';
import { language as ca } from './ca';
import { language as cs } from './cs';
import { language as da } from './da';
import { language as de } from './de';
import { language as el } from './el';
import { language as en } from './en';
import { language as es } from './es';
import { language as et } from './et';
import { language as fa } from './fa';
import { language as fi } from './fi';
import { language as fr } from './fr';
import { language as gl } from './gl';
import { language as he } from './he';
import { language as hi } from './hi';
import { language as hr } from './hr';
import { language as hu } from './hu';
import { language as id } from './id';
import { language as is } from './is';
import { language as it } from './it';
import { language as ja } from './ja';
import { language as ka } from './ka';
import { language as ko } from './ko';
import { language as lt } from './lt';
import { language as mk } from './mk';
import { language as ms } from './ms';
import { language as nl } from './nl';
import { language as no } from './no';
import { language as pl } from './pl';
import { language as pt } from './pt';
import { language as ro } from './ro';
import { language as ru } from './ru';
import { language as sk } from './sk';
import { language as sl } from './sl';
import { language as sr } from './sr';
import { language as sv } from './sv';
import { language as th } from './th';
import { language as tr } from './tr';
import { language as uk } from './uk';
import { language as ur } from './ur';
import { language as vi } from './vi';
import { language as zh } from './zh';

export const languages: readonly Language[] = [
  ar,
  be,
  bg,
  bn,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fa,
  fi,
  fr,
  gl,
  he,
  hi,
  hr,
  hu,
  id,
  is,
  it,
  ja,
  ka,
  ko,
  lt,
  mk,
  ms,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sr,
  sv,
  th,
  tr,
  uk,
  ur,
  vi,
  zh,
];
