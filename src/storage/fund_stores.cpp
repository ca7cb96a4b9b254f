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

template class StoresOf<Kinds>;

}  // namespace grants
