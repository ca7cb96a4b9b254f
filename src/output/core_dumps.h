// SPDX-License-Identifier: GPL-3.0-or-later
// What a crash leaves behind: nothing of what was in memory, where passwords and people stand.
#pragma once

namespace grants {

/// From now on no file is made of the memory when the program crashes.
void leaveNoCoreDumps();

}  // namespace grants
