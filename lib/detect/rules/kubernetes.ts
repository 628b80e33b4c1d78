import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'kubernetes',
  name: 'Kubernetes',
  home: [],
  rules: [
    {
      id: 'kubernetes-bootstrap-token',
      kind: 'bootstrap token',
      env: 'BOOTSTRAP_TOKEN',
      pattern: /--token[ =](?<value>[a-z\d]{6}\.[a-z\d]{16})/,
    },
    {
      id: 'kubernetes-certificate-key',
      kind: 'certificate key',
      env: 'CERTIFICATE_KEY',
      pattern: /--certificate-key[ =](?<value>[\da-f]{64})/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
  advice: 'Delete it with kubeadm token delete; it ends by itself after a day.',
  source: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
  rules: {
    'kubernetes-certificate-key': {
      docs: 'https://kubernetes.io/docs/reference/setup-tools/kubeadm/kubeadm-init/',
      advice:
        'Upload the certificates anew; the key ends with the secret it decrypts, after two hours.',
    },
  },
};

export const samples: Samples = {
  'kubernetes-bootstrap-token': [
    'kubeadm join 10.0.4.7:6443 --token ',
    '[a-z0-9]{6}\\.[a-z0-9]{16}',
    '',
  ],
  'kubernetes-certificate-key': [
    'kubeadm join 10.0.4.7:6443 --control-plane --certificate-key ',
    '[0-9a-f]{64}',
    '',
  ],
};
