// SPDX-License-Identifier: GPL-3.0-or-later
// What became of one reviewer's package.
#pragma once

#include "workspace/packages/package.h"

#include <QString>
#include <functional>
#include <vector>

namespace grants::ui {

struct PackageNews {
    QString file;
    QString refusal;  // as a sentence; empty when it went well
    Merged merged;    // of one that was taken back
};

using PackagesHeard = std::function<void(const std::vector<PackageNews>&)>;

}  // namespace grants::ui
