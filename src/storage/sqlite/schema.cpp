// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/schema.h"

#include "storage/sqlite/database.h"
#include "storage/sqlite/failure.h"
#include "storage/sqlite/migrations.h"

#include <map>
#include <mutex>
#include <string>

namespace grants {
namespace {

/// How each object was made, by its kind and name.
using Shape = std::map<std::pair<std::string, std::string>, std::string>;

Shape shapeOf(Database& database) {
    Shape shape;
    dialect::Cursor rows(database.reader(), "SELECT type, name, tbl_name, sql FROM sqlite_schema");
    while (rows.next()) {
        shape[{std::string(rows.text(0)), std::string(rows.text(1))}] =
            std::string(rows.text(2)) + "\n" + std::string(rows.text(3));
    }
    return shape;
}

/// The shape of a new file of that version, made once.
const Shape& shapeOfVersion(std::int64_t version) {
    static std::mutex mutex;
    static std::map<std::int64_t, Shape> known;
    const std::lock_guard lock(mutex);
    const auto found = known.find(version);
    if (found != known.end()) return found->second;
    Database model(":memory:");
    std::vector<Migration> steps = builtInMigrations();
    std::erase_if(steps, [version](const Migration& step) { return step.number > version; });
    migrate(model, steps);
    return known[version] = shapeOf(model);
}

Finding finding(const Shape::key_type& object, Message sentence) {
    return {Severity::Error,
            "VERIFY_SCHEMA",
            "",
            std::move(sentence),
            {.record = object.first + " " + object.second}};
}

Finding foreign(const Shape::key_type& object) {
    if (object.first == "trigger") {
        return finding(object, translatable("storage",
                                            "文件中有本程序没有建立的触发器 {0}，它会暗中改动数据；"
                                            "请用最近的备份恢复。")
                                   .with(object.second));
    }
    if (object.first == "view") {
        return finding(object, translatable("storage",
                                            "文件中有本程序没有建立的视图 {0}，它会冒充数据；"
                                            "请用最近的备份恢复。")
                                   .with(object.second));
    }
    return finding(object, translatable("storage",
                                        "文件中有本程序没有建立的表或索引 {0}；"
                                        "请用最近的备份恢复。")
                               .with(object.second));
}

Finding missing(const Shape::key_type& object) {
    return finding(object, translatable("storage",
                                        "文件中缺少 {0}，它是表、索引或触发器，被其他程序删除了；"
                                        "请用最近的备份恢复。")
                               .with(object.second));
}

Finding altered(const Shape::key_type& object) {
    return finding(object,
                   translatable("storage", "{0} 的结构或约束被其他程序改过；请用最近的备份恢复。")
                       .with(object.second));
}

}  // namespace

std::vector<Finding> checkSchema(Database& database) {
    const Shape& expected = shapeOfVersion(fileVersion(database));
    const Shape found = shapeOf(database);
    std::vector<Finding> findings;
    for (const auto& [object, made] : found) {
        const auto same = expected.find(object);
        if (same == expected.end()) findings.push_back(foreign(object));
        if (same != expected.end() && same->second != made) findings.push_back(altered(object));
    }
    for (const auto& [object, made] : expected)
        if (!found.contains(object)) findings.push_back(missing(object));
    return findings;
}

void requireOwnSchema(Database& database) {
    const std::vector<Finding> findings = checkSchema(database);
    if (findings.empty()) return;
    throw fundFileError("FILE_SCHEMA", findings.front().message, findings.front().place.record);
}

}  // namespace grants
