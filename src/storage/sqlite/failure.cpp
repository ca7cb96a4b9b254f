// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/failure.h"

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

namespace grants {
namespace {

struct Verdict {
    std::string_view code;
    Message sentence;
};

Verdict constraintVerdict(int resultCode) {
    switch (resultCode) {
        case SQLITE_CONSTRAINT_UNIQUE:
        case SQLITE_CONSTRAINT_PRIMARYKEY:
            return {"RECORD_DUPLICATE",
                    translatable("storage",
                                 "文件中已有编号相同的记录；请改用已有的记录，或更正编号。")};
        case SQLITE_CONSTRAINT_FOREIGNKEY:
        case SQLITE_CONSTRAINT_TRIGGER:
            return {"RECORD_REFERENCE",
                    translatable("storage",
                                 "记录之间的引用不成立：引用的记录不在文件中，或要删除、改号的记录"
                                 "仍被引用；请先登记被引用的记录，或先处理引用它的记录。")};
        default:
            return {"RECORD_INVALID",
                    translatable(
                        "storage",
                        "记录中有不允许的值(例如负的金额或空的编号)，没有保存；请更正后再试。")};
    }
}

Verdict accessVerdict(int resultCode) {
    if (resultCode == SQLITE_READONLY_DBMOVED) {
        return {"FILE_MOVED", translatable("storage",
                                           "基金文件已被移走或删除，没有保存；请先备份到新文件，"
                                           "再重新打开。")};
    }
    return {"FILE_READ_ONLY", translatable("storage",
                                           "基金文件或其所在文件夹不能写入，没有保存；请检查权限，"
                                           "或把文件复制到可写的位置。")};
}

Verdict verdictOf(int resultCode) {
    switch (resultCode & 0xff) {
        case SQLITE_FULL:
            return {"DISK_FULL",
                    translatable("storage", "磁盘空间不足，没有保存；请腾出空间后再试。")};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {"FILE_IN_USE",
                    translatable("storage", "基金文件正被另一个程序使用；请关闭那个程序后再试。")};
        case SQLITE_READONLY:
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
            return accessVerdict(resultCode);
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return {"FILE_DAMAGED",
                    translatable("storage", "基金文件已损坏；请用最近的备份恢复。")};
        case SQLITE_IOERR:
            return {
                "FILE_IO",
                translatable("storage", "读写磁盘时出错，没有保存；请检查磁盘或网络盘后再试。")};
        case SQLITE_CONSTRAINT:
            return constraintVerdict(resultCode);
        default:
            return {"FILE_ERROR",
                    translatable("storage",
                                 "基金文件不能处理这一步，没有保存；请重试，仍不行请核验文件。")};
    }
}

}  // namespace

Error failureOf(int resultCode, std::string_view detail) {
    Verdict verdict = verdictOf(resultCode);
    return fundFileError(verdict.code, std::move(verdict.sentence),
                         std::string(detail) + " [" + std::to_string(resultCode) + "]");
}

Error fundFileError(std::string_view code, Message sentence, std::string_view detail) {
    return Error(ErrorKind::FundFile, Fault{std::string(code), std::move(sentence)},
                 std::string(detail));
}

}  // namespace grants
