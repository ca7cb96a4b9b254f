// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/fund_maker.h"

#include <cstdlib>
#include <stdexcept>
#include <string>

namespace grants::bench {
namespace {

template <class Value>
void putAll(Edit& edit, std::vector<Value> values) {
    for (Value& value : values) {
        value.id = {};
        value.version = 0;
        edit.put(value);
    }
}

}  // namespace

Folder::Folder() {
    std::string pattern =
        (std::filesystem::temp_directory_path() / "grantdesk-bench-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("cannot make a folder");
    path = pattern;
}

Folder::~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
}

void enterYear(Workspace& workspace, const FundYear& year) {
    workspace.edit(Operation::Enter, "bench", [&year](Edit& edit) {
        putAll(edit, year.registry.units());
        putAll(edit, year.licences);
        putAll(edit, year.pledges);
        putAll(edit, year.products);
        putAll(edit, year.claims);
    });
}

}  // namespace grants::bench
