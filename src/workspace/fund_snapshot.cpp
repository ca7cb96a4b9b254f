// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/snapshot_impl.h"

namespace grants {

template class SnapshotOf<StoredKinds>;
template void SnapshotOf<StoredKinds>::readAnew<Score>();

}  // namespace grants
