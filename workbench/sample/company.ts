import type { Department, BusinessUnit, Organisation } from '../../src/domain/organisation/organisation';
import { departmentKey, unitKey } from '../../src/domain/identity';
import { plainLetters } from './plainLetters';

/** The company of the sample. It builds port cranes and pumps, and does not exist. */
export const company = { name: 'Harbour & Vale', domain: 'harbourvale.example' } as const;

interface DepartmentSketch {
  readonly title: string;
  /** People in it, as its administrators entered; many of them take part in no community. Absent where it is no more. */
  readonly headcount?: number;
}

/** Stands for the department that Simulation became when it went to another unit; nobody of the source is in it. */
export const simulationMoved = 'nvidia.com, moved';

/**
 * Units, their departments, and the organisation of the source for which each department stands. The biggest
 * organisations lie in different units, so that every unit has communities in which it is the strongest.
 */
const units: Readonly<Record<string, Readonly<Record<string, DepartmentSketch>>>> = {
  'Product Engineering': {
    'google.com': { title: 'Control Software', headcount: 1180 },
    'coreos.com': { title: 'Drive Electronics', headcount: 430 },
    'd2iq.com': { title: 'Product Safety', headcount: 160 },
    'ac.jp': { title: 'Graduate Programme', headcount: 90 }
  },
  'Platform & Cloud': {
    'redhat.com': { title: 'Platform Engineering', headcount: 640 },
    'pivotal.io': { title: 'Developer Tools', headcount: 120 },
    'linux.com': { title: 'Embedded Systems', headcount: 210 },
    'cncf.io': { title: 'Shared Components', headcount: 45 },
    'kasten.io': { title: 'Backup & Recovery', headcount: 60 },
    'apache.org': { title: 'Data Platform', headcount: 150 },
    'ii.coop': { title: 'Reliability', headcount: 55 },
    'weave.works': { title: 'Delivery Pipelines', headcount: 70 },
    [simulationMoved]: { title: 'Simulation & Digital Twins', headcount: 140 }
  },
  'Field Services': {
    'vmware.com': { title: 'Remote Operations', headcount: 720 },
    'amazon.com': { title: 'Customer Sites', headcount: 860 },
    'daocloud.io': { title: 'Service Asia Pacific', headcount: 390 },
    'apprenda.com': { title: 'Commissioning', headcount: 240 },
    'bedafamily.com': { title: 'Spare Parts', headcount: 130 },
    'ghostcloud.cn': { title: 'Training Centre', headcount: 40 },
    'isovalent.com': { title: 'Site Networks', headcount: 75 }
  },
  'Corporate Functions': {
    'microsoft.com': { title: 'Information Technology', headcount: 480 },
    'apple.com': { title: 'Design & Brand', headcount: 95 },
    'suse.com': { title: 'Information Security', headcount: 110 },
    'linuxfoundation.org': { title: 'Legal & Compliance', headcount: 70 },
    'salesforce.com': { title: 'Sales Operations', headcount: 310 },
    'twosigma.com': { title: 'Finance', headcount: 260 },
    'benjaminapetersen.me': { title: 'People & Culture', headcount: 140 },
    'beyondcent.com': { title: 'Procurement', headcount: 125 }
  },
  Manufacturing: {
    'intel.com': { title: 'Assembly Automation', headcount: 970 },
    'zte.com.cn': { title: 'Foundry', headcount: 680 },
    'nec.com': { title: 'Quality Assurance', headcount: 290 },
    'huawei.com': { title: 'Machining', headcount: 740 },
    'inspur.com': { title: 'Plant Maintenance', headcount: 350 },
    'samsung.com': { title: 'Test Bays', headcount: 180 },
    'fujitsu.com': { title: 'Logistics', headcount: 410 }
  },
  Research: {
    'ibm.com': { title: 'Applied Research', headcount: 230 },
    'nvidia.com': { title: 'Simulation' },
    'est.tech': { title: 'Standards', headcount: 35 },
    'nokia.com': { title: 'Sensors', headcount: 85 },
    'alibaba-inc.com': { title: 'Materials', headcount: 105 },
    'tencent.com': { title: 'Human Factors', headcount: 30 },
    'broadcom.com': { title: 'Power Systems', headcount: 95 },
    'amutable.com': { title: 'Prototype Workshop', headcount: 50 }
  }
};

/** The departments by the organisation of the source for which they stand. */
export const departmentOf: ReadonlyMap<string, Department> = new Map(
  Object.entries(units).flatMap(([unit, departments]) =>
    Object.entries(departments).map(([organisation, { title, headcount }]) => [
      organisation,
      { key: departmentKey(plainLetters(title, '-')), title, unit: unitKey(plainLetters(unit, '-')), headcount }
    ])
  )
);

function toUnit(title: string): BusinessUnit {
  const key = unitKey(plainLetters(title, '-'));
  const own = [...departmentOf.values()].filter(department => department.unit === key);
  return { key, title, headcount: own.reduce((sum, { headcount = 0 }) => sum + headcount, 0) };
}

/** Six business units and their 43 departments, one of which is no more. A unit has as many people as its departments together. */
export const organisation: Organisation = { units: Object.keys(units).map(toUnit), departments: [...departmentOf.values()] };
