// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where SOCI's exceptions become Errors.
#pragma once

#include "storage/sqlite/failure.h"

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

namespace grants {

template <class Work>
auto guarded(Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const soci::sqlite3_soci_error& e) {
        throw failureOf(e.result(), e.what());
    } catch (const soci::soci_error& e) {
        throw failureOf(1, e.what());
    }
}

}  // namespace grants
