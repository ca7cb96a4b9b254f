// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores.h"
#include "workspace/record_trail_impl.h"

namespace grants {

void readTrail(Database& database, Stores& stores, const AnyTrail& trail) {
    std::visit(
        [&]<class T>(RecordTrail<T>* of) {
            of->events = recordTrail(database, stores.of<T>(), of->id);
        },
        trail);
}

}  // namespace grants
