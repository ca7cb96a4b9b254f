// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace grants {

/// What a change did to a record. Unknown: the trail of an older program counted the records only,
/// this one may or may not have been among them.
enum class RecordChange { Added, Changed, Removed, Unknown };

}  // namespace grants
