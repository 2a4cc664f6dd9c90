import type { Subject } from '../../../src/domain/survival/subject';

/** Subjects watched from the beginning, as papers write them: `6 6 6+` are two events and a censoring. */
export function watched(text: string): Subject[] {
  return text.split(' ').map(word => ({ entry: 0, exit: Number.parseFloat(word), event: !word.endsWith('+') }));
}

/**
 * Weeks of remission of acute leukaemia under 6-mercaptopurine and under placebo. Freireich et al. (1963), Blood 21,
 * 699-716; Klein & Moeschberger, Survival Analysis, section 1.2; Collett, Modelling Survival Data; Cox & Oakes, table 1.1.
 */
export const sixMp = watched('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');
export const placebo = watched('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23');

/** Weeks to relapse of acute myelogenous leukaemia. Miller (1997), Survival Analysis; `aml` of R's package survival. */
export const maintained = watched('9 13 13+ 18 23 28+ 31 34 45+ 48 161+');
export const nonmaintained = watched('5 5 8 8 12 16+ 23 27 30 33 43 45');

/**
 * Men of Channing House, a home in Palo Alto: months of age at entry and at death or, with `+`, at leaving or the end of the
 * study. Hyde (1977), Biometrika 64, 225-230; Klein & Moeschberger, section 1.16; here as `channing` of R's package
 * boot. One man entered and left in the same month.
 */
export const channingMen: readonly Subject[] = (
  '782-909 1020-1128 856-969 915-957 863-983 906-1012 955-1055 943-1025 943-1043 837-945 966-1009 936-971 919-1033 852-869 ' +
  '1073-1139 925-1036 967-1085 806-943+ 969-1001+ 923-1060+ 865-1002+ 953-1031+ 871-945+ 982-1006+ 883-959+ 817-843+ ' +
  '875-1012+ 821-956+ 936-1073+ 971-1107+ 830-940+ 885-911+ 894-1031+ 893-996+ 866-895+ 878-1015+ 820-957+ 1007-1043+ ' +
  '879-1016+ 956-1093+ 854-989 890-1027+ 1041-1044+ 978-1005+ 836-973+ 938-1064+ 886-1023+ 876-1013+ 955-977+ 823-960+ ' +
  '960-1047+ 843-943+ 856-951+ 847-984+ 1027-1058+ 988-1045+ 953-953+ 978-1018+ 981-1118+ 926-970+ 1036-1070+ 1016-1153+ ' +
  '969-1106+ 900-936+ 898-906+ 846-866+ 964-1029 984-1053 1046-1080 871-872 847-893 962-966+ 853-894 967-985 1063-1094 ' +
  '856-927 865-948 1051-1059 1010-1012 878-911 1021-1094 959-972+ 921-993 836-876 919-993 751-777 906-966 835-907 946-1031 ' +
  '759-781 909-914+ 962-998 984-1022 891-932 835-898 1039-1060 1010-1044'
)
  .split(' ')
  .map(word => {
    const [entry = 0, exit = 0] = word.split('-').map(part => Number.parseFloat(part));
    return { entry, exit, event: !word.endsWith('+') };
  });
