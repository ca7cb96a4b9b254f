// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/failure.h"
#include "storage/stores_impl.h"

namespace grants {

Error recordGone() {
    return fundFileError("RECORD_GONE",
                         translatable("storage", "这条记录已被删除，没有保存；请刷新后再试。"));
}

Error recordMovedOn() {
    return fundFileError(
        "RECORD_VERSION",
        translatable("storage", "这条记录在您打开之后已被修改，没有保存；请对照新的内容再改。"));
}

std::string countsOf(const KindNotes& notes) {
    return "{\"added\":" + std::to_string(notes.added) +
           ",\"updated\":" + std::to_string(notes.updated) +
           ",\"removed\":" + std::to_string(notes.removed) + "}";
}

std::string toldOf(const KindNotes& notes) {
    std::string records;
    const auto tell = [&records](const char* name, const std::string& list) {
        records.append(records.empty() ? "\"" : ",\"").append(name).append("\":").append(list);
    };
    if (!notes.addedIds.isEmpty()) tell("added", notes.addedIds.json());
    if (!notes.removedIds.isEmpty()) tell("removed", notes.removedIds.json());
    if (!notes.otherIds.isEmpty()) tell("others", notes.otherIds.json());
    if (!notes.changes.empty()) tell("changed", "[" + notes.changes + "]");
    std::string told = countsOf(notes);
    told.pop_back();
    return told + ",\"records\":{" + records + "}}";
}

template class StoresOf<StoredKinds>;

}  // namespace grants
